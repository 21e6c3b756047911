package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCheckpoints implements Checkpoints {

    private final JdbcClient jdbc;

    JdbcCheckpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(Log log) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('trace.publish.' || :log, 0))")
                .param("log", log.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Published> latest(Log log) {
        return jdbc.sql("SELECT size, note FROM trace_checkpoint WHERE log = :log ORDER BY size DESC LIMIT 1")
                .param("log", log.name())
                .query((row, number) -> new Published(row.getLong("size"), note(row.getString("note"))))
                .optional();
    }

    private static SignedNote note(String text) {
        try {
            return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("a published checkpoint was changed: liangze fsck names the place", e);
        }
    }

    @Override
    public void add(Log log, Optional<Published> latest, Published next) {
        jdbc.sql("INSERT INTO trace_checkpoint (log, size, previous, note) VALUES (:log, :size, :previous, :note)")
                .param("log", log.name())
                .param("size", next.size())
                .param("previous", latest.map(Published::size).orElse(null))
                .param("note", new String(next.note().bytes(), StandardCharsets.UTF_8))
                .update();
    }
}
