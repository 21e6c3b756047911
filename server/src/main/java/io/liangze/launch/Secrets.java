package io.liangze.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded database: made at random at the first start, kept in a file that only this user may read. */
record Secrets(String postgres, String owner, String application) {

    private static final int BYTES = 24;

    static Secrets random() {
        SecureRandom random = new SecureRandom();
        return new Secrets(password(random), password(random), password(random));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void write(Path file) throws IOException {
        DataDirectory.writeDurably(file, """
                # The passwords of the embedded PostgreSQL. Without them the database cannot be opened.
                postgres=%s
                liangze_owner=%s
                liangze_app=%s
                """.formatted(postgres, owner, application));
    }

    static Secrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                properties.getProperty("postgres", ""),
                properties.getProperty("liangze_owner", ""),
                properties.getProperty("liangze_app", ""));
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
