package io.liangze.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration's past: the city and everything its people did until the parked day, lived through the API by the year
 * script and kept as one file in the form of PostgreSQL's COPY.
 */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class PreparedYear {

    static final String FILE = "demonstration/year.zip";
    static final String MANIFEST = "manifest.json";

    private final Flyway flyway;
    private final JsonMapper json;

    PreparedYear(Flyway flyway, JsonMapper json) {
        this.flyway = flyway;
        this.json = json;
    }

    /**
     * What the file holds.
     *
     * @param schema the newest migration when it was made
     * @param tables in the order in which they can be filled
     */
    record Manifest(String schema, List<String> tables) {

        Manifest {
            tables = List.copyOf(tables);
        }
    }

    /** @throws IllegalStateException if there is anything in the tables that it would fill */
    void requireEmpty() {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String table : manifest(parts()).tables()) {
                try (var rows = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM " + table + ")")) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        throw new IllegalStateException("the demonstration needs an empty database, and " + table
                                + " holds something: unset LIANGZE_DEMO, or use another database");
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be looked into", e);
        }
    }

    /** Fills the empty tables, as the owner of the database, in one transaction. */
    void load() {
        Map<String, byte[]> parts = parts();
        Manifest manifest = manifest(parts);
        String schema = schema(flyway);
        if (!manifest.schema().equals(schema)) {
            throw new IllegalStateException("the prepared year was made for schema " + manifest.schema() + ", not for "
                    + schema + ": let ./mvnw verify -Dliangze.regenerate=true make it anew");
        }
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : manifest.tables()) {
                var rows = new java.io.ByteArrayInputStream(part(parts, table + ".copy"));
                copy.copyIn("COPY " + table + " FROM STDIN", rows);
            }
            continueNumbering(connection);
            connection.commit();
            analyze(connection);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the prepared year could not be loaded", e);
        }
    }

    private Manifest manifest(Map<String, byte[]> parts) {
        return json.readValue(part(parts, MANIFEST), Manifest.class);
    }

    static String schema(Flyway flyway) {
        var current = flyway.info().current();
        return current == null ? "" : String.valueOf(current.getVersion());
    }

    private static void continueNumbering(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$
                    DECLARE numbered record;
                    BEGIN
                        FOR numbered IN SELECT table_name, column_name FROM information_schema.columns
                                        WHERE table_schema = 'public' AND is_identity = 'YES'
                        LOOP
                            EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) FROM %I',
                                           numbered.table_name, numbered.column_name, numbered.column_name, numbered.table_name);
                        END LOOP;
                    END $$
                    """);
        }
    }

    private static void analyze(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("the prepared year lacks " + name);
        }
        return part;
    }

    private static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the prepared year is part of the jar", e);
        }
        return parts;
    }
}
