package io.liangze.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the repository lie while tests run. */
public final class Repository {

    private Repository() {}

    /** The root: system property {@code liangze.root}, or the nearest directory above that has {@code mvnw}. */
    public static Path root() {
        String told = System.getProperty("liangze.root", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new IllegalStateException("tests run inside the repository, or -Dliangze.root says where it is");
        }
        return directory;
    }

    public static Path file(String relative) {
        return root().resolve(relative);
    }
}
