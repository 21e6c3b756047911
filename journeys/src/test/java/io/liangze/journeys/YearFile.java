package io.liangze.journeys;

import io.liangze.testkit.TestPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes a lived database as the file that the first start loads, and tells what such a file holds. */
final class YearFile {

    /** What belongs to the machine, as what is sealed under its keys, or is filled by the migrations or by a trigger: not the past. */
    private static final Set<String> LEFT_OUT = Set.of(
            "flyway_schema_history",
            "runtime_clock",
            "runtime_origin",
            "runtime_scheduled_task",
            "protection_data_key",
            "protection_retention",
            "access_contact",
            "access_identity",
            "access_export_request",
            "access_session",
            "access_failure",
            "access_sign_in",
            "access_past_password",
            "access_authenticator",
            "access_recovery_code",
            "access_grant",
            "access_rule_number",
            "access_first_code",
            "access_openid_request",
            "access_passkey",
            "access_passkey_challenge",
            "notice_outside_rule",
            // the tree of each log is made and signed where the year is loaded
            "trace_head",
            "trace_leaf",
            "trace_hash",
            "trace_checkpoint",
            "trace_signing_key",
            "trace_witnessed",
            "organization_place_pair");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MANIFEST = "manifest.json";

    private YearFile() {}

    static byte[] write(String database) throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        try (Connection connection = DriverManager.getConnection(
                        TestPostgres.url(database), TestPostgres.OWNER, TestPostgres.PASSWORD);
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(9);
            List<String> tables = inOrder(connection);
            var manifest = new LinkedHashMap<String, Object>();
            manifest.put("schema", schema(connection));
            manifest.put("tables", tables);
            entry(zip, MANIFEST, JSON.writeValueAsBytes(manifest));
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                var rows = new ByteArrayOutputStream();
                copy.copyOut("COPY (" + question(table) + " ORDER BY 1, 2) TO STDOUT", rows);
                entry(zip, table + ".copy", rows.toByteArray());
            }
        }
        return out.toByteArray();
    }

    /** Where the year is loaded, all entries wait for a place. */
    private static String question(String table) {
        return table.equals("trace_pending") ? "SELECT id, log FROM trace_entry" : "SELECT * FROM " + table;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT max(version) FROM flyway_schema_history WHERE success")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Tables before those that refer to them. */
    private static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")) {
                while (rows.next()) {
                    if (!LEFT_OUT.contains(rows.getString(1))) {
                        needs.put(rows.getString(1), new TreeSet<>());
                    }
                }
            }
            try (var rows = statement.executeQuery("""
                    SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
                    WHERE contype = 'f' AND conrelid <> confrelid
                    """)) {
                while (rows.next()) {
                    Set<String> needed = needs.get(rows.getString(1));
                    if (needed != null) {
                        needed.add(rows.getString(2));
                    }
                }
            }
        }
        var ordered = new ArrayList<String>();
        while (ordered.size() < needs.size()) {
            List<String> ready = needs.entrySet().stream()
                    .filter(table -> !ordered.contains(table.getKey()) && ordered.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + needs);
            }
            ordered.addAll(ready);
        }
        return ordered;
    }

    /** What a file holds, apart from ids, salts and seconds: schema, rows of each table, acts in their order. */
    static Map<String, Object> summary(byte[] file) throws IOException {
        var summary = new TreeMap<String, Object>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(MANIFEST)) {
                    summary.put(MANIFEST, text);
                    continue;
                }
                summary.put(entry.getName(), text.lines().count());
                if (entry.getName().equals("trace_entry.copy")) {
                    summary.put("acts", text.lines().map(YearFile::act).toList());
                }
            }
        }
        return summary;
    }

    private static final Pattern ACT_AND_DAY = Pattern.compile("\\t([a-z]+\\.[a-z-]+)\\t.*?\\t(\\d{4}-\\d{2}-\\d{2}) ");

    /** The act and its day, wherever their columns stand. */
    private static String act(String row) {
        Matcher found = ACT_AND_DAY.matcher(row);
        return found.find() ? found.group(1) + " " + found.group(2) : row;
    }
}
