package io.liangze.structure;

import io.liangze.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which tests name which requirement: read from display names and tags of Java tests and from titles of web specs. */
final class Coverage {

    private static final Pattern NAMED = Pattern.compile(
            "(?:@DisplayName|@Tag)\\(\\s*\"([^\"]*)\"|\\b(?:describe|it|test)\\(\\s*['\"`]([^'\"`]*)['\"`]");
    private static final Pattern BRACKETS = Pattern.compile("\\[([SPRB][0-9]+(?:[,、 ]+[SPRB][0-9]+)*)]");
    private static final Pattern ID = Pattern.compile("[SPRB][0-9]+");
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "dist", ".git");

    private Coverage() {}

    /** Names of test files by requirement id. */
    static Map<String, Set<String>> read() {
        var coverage = new TreeMap<String, Set<String>>();
        try {
            Files.walkFileTree(Repository.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return SKIPPED.contains(String.valueOf(directory.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith("Tests.java") || name.endsWith(".spec.ts")) {
                        ids(SourceText.read(file))
                                .forEach(id -> coverage.computeIfAbsent(id, any -> new TreeSet<>())
                                        .add(name.replaceFirst("\\.java$", "")));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("tests lie in the repository", e);
        }
        return coverage;
    }

    /** The ids that the tests of one file name; a tag is an id without brackets. */
    static Set<String> ids(String source) {
        var ids = new TreeSet<String>();
        NAMED.matcher(source).results().forEach(named -> {
            String text = named.group(1) == null ? named.group(2) : named.group(1);
            if (ID.matcher(text).matches()) {
                ids.add(text);
            }
            BRACKETS.matcher(text)
                    .results()
                    .forEach(brackets -> ID.matcher(brackets.group(1)).results().forEach(id -> ids.add(id.group())));
        });
        return ids;
    }

    static String document(Map<String, Set<String>> coverage) {
        var text = new StringBuilder("""
                # Requirements and their tests

                A test is named for a requirement when its display name or tag carries the id: `[S1]`. A row without a test is not
                built yet; a row with one is begun, and done when its users can work it end to end.

                | id | 要求 | tests |
                |---|---|---|
                """);
        Requirements.titles()
                .forEach((id, title) -> text.append("| %s | %s | %s |%n"
                        .formatted(id, title, String.join("<br>", coverage.getOrDefault(id, Set.of())))
                        .replace(System.lineSeparator(), "\n")));
        long proved = Requirements.titles().keySet().stream()
                .filter(coverage::containsKey)
                .count();
        return text
                + "\n%d of %d requirements are named by tests.\n"
                        .formatted(proved, Requirements.titles().size());
    }
}
