package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Tick;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.EraseLink;
import io.liangze.foundation.trace.application.ErasureBasis;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.ledger.Member;
import io.liangze.ledger.witness.WitnessState;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.console.IntegrityCheck;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import io.liangze.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("留痕日志：改动任何一处都查得出")
class LogTamperingIntegrationTests {

    /** Enough for a full tile. */
    private static final int ACTS = 270;

    private static final Set<String> OF_ENTRIES = Set.of(
            "trace_entry",
            "trace_opening",
            "trace_link",
            "trace_edge",
            "trace_pending",
            "trace_leaf",
            "trace_overseen",
            "trace_erasure");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tick tick;

    @Autowired
    private IntegrityCheck integrity;

    @Autowired
    private Trace trace;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TraceActs> acts;

    @Autowired
    private EraseLink erase;

    @Autowired
    private Entries entries;

    @Autowired
    private WitnessState witnessed;

    /** A column with the rows in which it can be changed to another value that the table takes. */
    private record Column(String table, String name, String type) {

        String changed() {
            return switch (type) {
                case "bytea" -> "set_byte(%1$s, length(%1$s) / 2, get_byte(%1$s, length(%1$s) / 2) # 1)";
                case "bigint", "smallint" ->
                    switch (name) {
                        case "level" -> "%1$s + 1";
                        case "previous" -> "%1$s - 1"; // the table refuses one behind it
                        default -> "%1$s + 100000";
                    };
                case "uuid" ->
                    "CAST(overlay(CAST(%1$s AS text) PLACING CASE WHEN substr(CAST(%1$s AS text), 20, 1) = 'a' THEN 'b' ELSE 'a' END FROM 20 FOR 1) AS uuid)";
                case "timestamp with time zone" -> "%1$s + interval '1 microsecond'";
                default ->
                    switch (name) {
                        case "log" -> "CASE WHEN %1$s = 'WORK' THEN 'DISCIPLINE' ELSE 'WORK' END";
                        case "member" -> "CASE WHEN %1$s = 'actor' THEN 'subject' ELSE 'actor' END";
                        default ->
                            "overlay(%1$s PLACING CASE WHEN substr(%1$s, length(%1$s) / 2 + 1, 1) = 'a' THEN 'b' ELSE 'a' END"
                                    + " FROM length(%1$s) / 2 + 1 FOR 1)";
                    };
            };
        }

        /** Rows where another value would not meet a key that is taken. */
        String where() {
            return switch (table + "." + name) {
                case "trace_opening.member" ->
                    "member = 'subject' AND entry IN (SELECT entry FROM trace_erasure WHERE member = 'actor')";
                case "trace_link.member" ->
                    "member = 'subject' AND entry IN (SELECT entry FROM trace_erasure WHERE member = 'actor')";
                case "trace_head.log" -> "false"; // both rows are there: the key itself refuses
                case "trace_checkpoint.size", "trace_checkpoint.previous" ->
                    "size = (SELECT max(size) FROM trace_checkpoint WHERE log = 'WORK') AND log = 'WORK'";
                case "trace_leaf.log" -> "index = (SELECT max(index) FROM trace_leaf)";
                case "trace_checkpoint.log" -> "size = (SELECT max(size) FROM trace_checkpoint)";
                default -> name + " IS NOT NULL";
            };
        }
    }

    private void prepare() {
        var recorded = new RecordedActs(trace, transaction, acts);
        UnitId unit = UnitId.next();
        UUID erased = recorded.record("demo.clock-moved", unit);
        for (int i = 0; i < ACTS; i++) {
            recorded.record("demo.clock-moved", unit);
        }
        recorded.record("access.matter-read", unit);
        tick.tick();
        erase.handle(new EraseLink.Command(
                entries.find(erased).orElseThrow(),
                Member.ACTOR,
                ErasureBasis.PERIOD_ENDED,
                new Actor(PersonId.next(), PostId.next(), unit)));
        tick.tick();
        witnessed.compareAndStore(
                "other.example/ledger",
                Optional.empty(),
                new WitnessState.Head(7, Base64.getEncoder().encodeToString(new byte[32])));
        recorded.record("demo.clock-moved", unit);
    }

    @Test
    @DisplayName("[B2] 每张表每一列改一个字节：检查报出所在；改回去就没有")
    void findsEveryChangedColumn() throws SQLException {
        prepare();
        IntegrityCheck.Report whole = integrity.check();
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.notes())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).contains("was erased by leaf"));
        String database =
                jdbc.sql("SELECT current_database()").query(String.class).single();
        var missed = new ArrayList<String>();
        int changed = 0;
        try (Connection connection = TestPostgres.superuser(database)) {
            execute(connection, "SET session_replication_role = replica");
            execute(connection, "ALTER TABLE trace_entry ALTER COLUMN id SET GENERATED BY DEFAULT");
            overseen(connection);
            for (Column column : columns()) {
                String ctid = one(
                        connection,
                        "SELECT ctid FROM %s WHERE %s ORDER BY ctid LIMIT 1".formatted(column.table(), column.where()));
                if (ctid.isEmpty()) {
                    assertThat(column.table() + "." + column.name()).isEqualTo("trace_head.log");
                    continue;
                }
                execute(
                        connection,
                        "CREATE TEMPORARY TABLE kept AS SELECT %s AS value FROM %s WHERE ctid = '%s'"
                                .formatted(column.name(), column.table(), ctid));
                String moved = one(
                        connection,
                        "UPDATE %1$s SET %2$s = %3$s WHERE ctid = '%4$s' RETURNING ctid"
                                .formatted(
                                        column.table(),
                                        column.name(),
                                        column.changed().formatted(column.name()),
                                        ctid));
                List<String> findings = integrity.check().findings();
                if (findings.stream().noneMatch(line -> names(line, column.table()))) {
                    missed.add(column.table() + "." + column.name());
                }
                changed++;
                execute(
                        connection,
                        "UPDATE %1$s SET %2$s = (SELECT value FROM kept) WHERE ctid = '%3$s'; DROP TABLE kept"
                                .formatted(column.table(), column.name(), moved));
            }
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isGreaterThan(45);
        assertThat(integrity.check().findings()).isEmpty();
    }

    /** The table itself, or the entry to which its rows belong. */
    private static boolean names(String finding, String table) {
        return finding.startsWith(table + " ")
                || finding.contains(" in " + table)
                || (OF_ENTRIES.contains(table) && finding.startsWith("trace_entry "));
    }

    @Test
    @DisplayName("[B2] 每张表删去一行：检查报出所在；删见证所记和受监督标记两种，库内无从得知")
    void findsEveryDeletedRow() throws SQLException {
        prepare();
        String database =
                jdbc.sql("SELECT current_database()").query(String.class).single();
        var missed = new ArrayList<String>();
        try (Connection connection = TestPostgres.superuser(database)) {
            execute(connection, "SET session_replication_role = replica");
            execute(connection, "ALTER TABLE trace_entry ALTER COLUMN id SET GENERATED BY DEFAULT");
            overseen(connection);
            for (String table : columns().stream().map(Column::table).distinct().toList()) {
                String ctid = one(connection, "SELECT ctid FROM " + table + " ORDER BY ctid LIMIT 1");
                execute(
                        connection,
                        "CREATE TEMPORARY TABLE kept AS SELECT * FROM %s WHERE ctid = '%s'".formatted(table, ctid));
                execute(connection, "DELETE FROM %s WHERE ctid = '%s'".formatted(table, ctid));
                if (integrity.check().findings().isEmpty()) {
                    missed.add(table);
                }
                execute(connection, "INSERT INTO %s SELECT * FROM kept; DROP TABLE kept".formatted(table));
            }
        }
        assertThat(missed).containsExactly("trace_overseen", "trace_witnessed");
        assertThat(integrity.check().findings()).isEmpty();
    }

    /** An entry made in an overseen post, as the statement that records it would enter it. */
    private static void overseen(Connection connection) throws SQLException {
        execute(connection, """
                INSERT INTO trace_overseen (entry, post, at)
                SELECT entry.id, CAST(CAST(actor.value AS jsonb) ->> 'post' AS uuid), entry.at
                FROM trace_entry entry JOIN trace_opening actor ON actor.entry = entry.id AND actor.member = 'actor'
                WHERE actor.value <> 'null' ORDER BY entry.id DESC LIMIT 1 ON CONFLICT DO NOTHING
                """);
    }

    private List<Column> columns() {
        return jdbc.sql("""
                        SELECT table_name, column_name, data_type FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name LIKE 'trace\\_%' ORDER BY table_name, ordinal_position
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Test
    @DisplayName("[B2] 工作表丢了：fsck --rebuild 由只增的表重做，与原来相同")
    void rebuildsTheWorkingTables() throws SQLException {
        prepare();
        List<Map<String, @Nullable Object>> before = jdbc.sql(
                        "SELECT log, size, encode(root, 'hex') AS root, encode(edge, 'hex') AS edge FROM trace_head ORDER BY log")
                .query()
                .listOfRows();
        try (Connection connection = TestPostgres.superuser(
                jdbc.sql("SELECT current_database()").query(String.class).single())) {
            execute(connection, "DELETE FROM trace_head; DELETE FROM trace_pending");
        }
        assertThat(integrity.check().findings()).isNotEmpty();
        integrity.rebuild();
        assertThat(integrity.check().findings()).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT log, size, encode(root, 'hex') AS root, encode(edge, 'hex') AS edge FROM trace_head ORDER BY log")
                        .query()
                        .listOfRows())
                .isEqualTo(before);
        tick.tick();
        assertThat(integrity.check().findings()).isEmpty();
        assertThat(Log.values()).hasSize(2);
    }
}
