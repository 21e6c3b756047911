package io.liangze.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document that a test builds and the repository keeps. The test compares; with {@code -Dliangze.regenerate=true} it
 * writes instead.
 */
public final class GeneratedDocument {

    private static final String REMEDY = "./mvnw verify -Dliangze.regenerate=true";

    private final Path file;
    private final String name;
    private final boolean regenerate;

    GeneratedDocument(Path root, String name, boolean regenerate) {
        this.file = root.resolve(name);
        this.name = name;
        this.regenerate = regenerate;
    }

    /** A document under {@code docs/generated}. */
    public static GeneratedDocument in(String name) {
        return at("docs/generated/" + name);
    }

    /** A document elsewhere in the repository, by its path from the root. */
    public static GeneratedDocument at(String path) {
        return new GeneratedDocument(Repository.root(), path, Boolean.getBoolean("liangze.regenerate"));
    }

    /** @throws AssertionError if the file differs from {@code text}; the message names the first line and the remedy */
    public void isUpToDateWith(String text) {
        String expected = text.strip() + "\n";
        try {
            if (regenerate) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, expected);
            } else if (!Files.exists(file)) {
                throw new AssertionError(name + " is missing. Remedy: " + REMEDY + ", then commit it with the change.");
            } else {
                compare(expected, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void compare(String expected, String kept) {
        if (kept.equals(expected)) {
            return;
        }
        List<String> now = expected.lines().toList();
        List<String> before = kept.lines().toList();
        int line = 0;
        while (line < Math.min(now.size(), before.size()) && now.get(line).equals(before.get(line))) {
            line++;
        }
        throw new AssertionError(
                "%s is stale at line %d.%n  kept: %s%n  now:  %s%nRemedy: %s, then commit it with the change."
                        .formatted(name, line + 1, at(before, line), at(now, line), REMEDY));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end)";
    }
}
