package io.liangze.structure;

import io.liangze.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tables, views and functions of the database with the module that made them: the folder of the migration. */
final class Tables {

    private static final Pattern MADE = Pattern.compile(
            "CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:UNLOGGED\\s+)?(?:TABLE|(?:MATERIALIZED\\s+)?VIEW|FUNCTION|SEQUENCE)\\s+"
                    + "(?:IF\\s+NOT\\s+EXISTS\\s+)?([a-z_0-9]+)",
            Pattern.CASE_INSENSITIVE);

    /** A view that others may read begins so. */
    static final String PUBLISHED = "pub_";

    private static final Map<String, String> OWNERS = read();

    private Tables() {}

    /** Owner by name, sorted by name. */
    static Map<String, String> owners() {
        return OWNERS;
    }

    private static Map<String, String> read() {
        var owners = new TreeMap<String, String>();
        try (var files = Files.walk(Repository.file("server/src/main/resources/db/migration"))) {
            files.filter(file -> file.toString().endsWith(".sql")).sorted().forEach(file -> add(file, owners));
        } catch (IOException e) {
            throw new UncheckedIOException("the migrations lie in the repository", e);
        }
        return Collections.unmodifiableMap(owners);
    }

    private static void add(Path file, Map<String, String> owners) {
        String owner = file.getName(file.getNameCount() - 2).toString();
        var made = MADE.matcher(SourceText.read(file));
        while (made.find()) {
            owners.put(made.group(1), owner);
        }
    }
}
