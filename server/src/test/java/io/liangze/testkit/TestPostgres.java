package io.liangze.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a virtual machine, without durability. Databases are clones of a template, made in a
 * fraction of a second.
 */
public final class TestPostgres {

    public static final String OWNER = "liangze_owner";
    public static final String APP = "liangze_app";
    public static final String PASSWORD = "test";

    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestPostgres() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                run(server, "CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
                run(server, "CREATE ROLE " + APP + " LOGIN PASSWORD '" + PASSWORD + "'");
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A new database without tables, owned by the owner's role. */
    public static String emptyDatabase(String name) {
        run(Server.RUNNING, "CREATE DATABASE " + name + " OWNER " + OWNER + " ENCODING 'UTF8' TEMPLATE template0");
        return name;
    }

    /** Adds the table of the kit's sample module, which no migration of the product knows. */
    static String withSample(String database) {
        try (Connection connection = DriverManager.getConnection(url(database), OWNER, PASSWORD);
                var statement = connection.createStatement();
                var script = TestPostgres.class.getResourceAsStream("/sample-matter.sql")) {
            statement.execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
            return database;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the sample module has no table", e);
        }
    }

    /** A connection to a database that nothing holds back. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(Server.RUNNING.getJdbcUrl("postgres", database), "postgres", "");
    }

    /** A fresh copy of a database that nobody is connected to. */
    public static String cloneOf(String template) {
        String name = "clone" + CLONES.incrementAndGet();
        run(
                Server.RUNNING,
                "CREATE DATABASE " + name + " OWNER " + OWNER + " TEMPLATE " + template + " STRATEGY FILE_COPY");
        return name;
    }

    public static void drop(String database) {
        run(Server.RUNNING, "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    /** Does what the application's role may not, as the owner of the database. */
    public static void asOwner(String database, String sql) {
        try (Connection owner = DriverManager.getConnection(url(database), OWNER, PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The address of a database, without a user: a user in the address would win over the one who signs in. */
    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + database;
    }
}
