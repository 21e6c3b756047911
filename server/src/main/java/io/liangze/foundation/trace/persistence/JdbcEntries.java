package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcEntries implements Entries {

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Entry> find(UUID key) {
        return jdbc.sql("""
                        SELECT entry.id, entry.key, entry.log, entry.act, entry.unit, entry.leaf, leaf.index,
                               EXISTS (SELECT 1 FROM trace_erasure erased WHERE erased.entry = entry.id
                                       AND erased.member = 'subject') AS subject_erased,
                               subject.type AS subject_type, subject.id AS subject_id
                        FROM trace_entry entry
                        LEFT JOIN trace_leaf leaf ON leaf.entry = entry.id
                        LEFT JOIN trace_link subject ON subject.entry = entry.id AND subject.member = 'subject'
                        WHERE entry.key = :key
                        """)
                .param("key", key)
                .query((row, number) -> entry(row))
                .optional();
    }

    private Entry entry(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject_id", UUID.class);
        return new Entry(
                row.getObject("key", UUID.class),
                Log.valueOf(row.getString("log")),
                row.getObject("index", Long.class),
                row.getString("act"),
                new UnitId(row.getObject("unit", UUID.class)),
                subject == null ? null : new SubjectRef(row.getString("subject_type"), subject),
                row.getString("leaf"),
                row.getBoolean("subject_erased"),
                openings(row.getLong("id")));
    }

    private List<Opening> openings(long entry) {
        return jdbc
                .sql("SELECT member, salt, value FROM trace_opening WHERE entry = :entry")
                .param("entry", entry)
                .query((row, number) -> new Opening(
                        Member.valueOf(row.getString("member").toUpperCase(Locale.ROOT)),
                        row.getBytes("salt"),
                        row.getString("value")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Opening::member))
                .toList();
    }

    @Override
    public void erase(UUID key, String member, UUID by) {
        jdbc.sql("SELECT trace_erase(:key, :member, :by)")
                .param("key", key)
                .param("member", member)
                .param("by", by)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Optional<Long> recordedAt(Log log, long index) {
        return jdbc.sql("SELECT key FROM trace_leaf WHERE log = :log AND index = :index")
                .param("log", log.name())
                .param("index", index)
                .query(UUID.class)
                .optional()
                .map(Entries::recordedAt);
    }
}
