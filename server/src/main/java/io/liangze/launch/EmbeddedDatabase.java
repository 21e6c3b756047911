package io.liangze.launch;

import io.liangze.launch.programs.Programs;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that comes with the jar, for a first run, a demonstration or one small office. The first start makes the
 * database and two roles: the owner migrates it, the application works in it and may not alter a table.
 */
final class EmbeddedDatabase implements Database {

    static final String NAME = "liangze";
    static final String OWNER = "liangze_owner";
    static final String APPLICATION = "liangze_app";

    private static final long FIRST_START_NEEDS = 1024L * 1024 * 1024;
    private static final long LATER_START_NEEDS = 200L * 1024 * 1024;

    private final DataDirectory data;
    private final Path directory;
    private final Path secretsFile;
    private final Path unfinished;
    private volatile @Nullable Programs programs;
    private volatile @Nullable PostgresServer server;
    private volatile boolean closed;

    EmbeddedDatabase(DataDirectory data) {
        this.data = data;
        this.directory = data.resolve("postgres");
        this.secretsFile = data.resolve("secrets.properties");
        this.unfinished = data.resolve("first-start-unfinished");
    }

    @Override
    public Access open() {
        try {
            boolean first = isFirstStart();
            data.requireSpace(first ? FIRST_START_NEEDS : LATER_START_NEEDS);
            PostgresServer started = prepareServer();
            return first ? startFirst(started) : startAgain(started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be prepared: " + failure.getMessage(), failure);
        }
    }

    private boolean isFirstStart() throws IOException {
        if (Files.exists(unfinished) || !Files.exists(directory)) {
            return true;
        }
        Path version = directory.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(secretsFile)) {
            throw StartRefused.databaseForeign(directory);
        }
        String major = Files.readString(version).strip();
        if (!major.equals(String.valueOf(PostgresServer.MAJOR))) {
            throw StartRefused.databaseOfOtherMajor(directory, major, PostgresServer.MAJOR);
        }
        return false;
    }

    /** Also stops a server that outlived a Liangze which was killed. */
    private PostgresServer prepareServer() throws IOException {
        Programs prepared = Programs.forThisUser().orElseThrow(StartRefused::rootUnsupported);
        programs = prepared;
        Path binaries = PostgresBinaries.unpack(data.resolve("runtime"), prepared);
        PostgresServer made = new PostgresServer(binaries, directory, data.resolve("logs/postgresql.log"), prepared);
        server = made;
        made.stop();
        return made;
    }

    private Access startAgain(PostgresServer started) throws IOException {
        return access(startUnlessClosed(started), Secrets.read(secretsFile));
    }

    /** A first start that was cut off left nothing worth keeping: it begins anew. */
    private Access startFirst(PostgresServer started) throws IOException, SQLException {
        DataDirectory.writeDurably(unfinished, "This file goes when the first start has made the database.\n");
        DataDirectory.deleteTree(directory);
        Secrets secrets = Secrets.random();
        secrets.write(secretsFile);
        started.initialize(secrets.postgres());
        int port = startUnlessClosed(started);
        makeDatabase(port, secrets);
        Files.delete(unfinished);
        return access(port, secrets);
    }

    private int startUnlessClosed(PostgresServer started) throws IOException {
        if (closed) {
            throw new IllegalStateException("stopped while starting");
        }
        int port = started.start();
        if (closed) {
            started.stop();
        }
        return port;
    }

    private static void makeDatabase(int port, Secrets secrets) throws SQLException {
        Role superuser = new Role(PostgresServer.SUPERUSER, secrets.postgres());
        execute(
                superuser,
                url(port, "postgres"),
                List.of(
                        "CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + secrets.owner() + "'",
                        "CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + secrets.application() + "'",
                        "CREATE DATABASE " + NAME + " OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'",
                        "REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC",
                        "REVOKE ALL ON DATABASE postgres FROM PUBLIC",
                        "GRANT CONNECT ON DATABASE " + NAME + " TO " + APPLICATION));
        execute(
                superuser,
                url(port, NAME),
                List.of(
                        "ALTER SCHEMA public OWNER TO " + OWNER,
                        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                        "GRANT USAGE ON SCHEMA public TO " + APPLICATION));
    }

    private static void execute(Role role, String url, List<String> commands) throws SQLException {
        try (Connection connection = role.connect(url);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static Access access(int port, Secrets secrets) {
        return new Access(
                url(port, NAME), new Role(OWNER, secrets.owner()), new Role(APPLICATION, secrets.application()));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        closed = true;
        Programs startedPrograms = programs;
        if (startedPrograms != null) {
            startedPrograms.cancel();
        }
        PostgresServer startedServer = server;
        if (startedServer != null) {
            try {
                startedServer.stop();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

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
}
