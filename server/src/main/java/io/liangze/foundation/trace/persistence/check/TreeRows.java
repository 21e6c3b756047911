package io.liangze.foundation.trace.persistence.check;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.TileHash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads leaves, hashes and checkpoints of one log in their order, batch by batch. */
@Component
class TreeRows {

    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;

    TreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entryKey null if there is no such entry */
    record LeafRow(
            long index,
            UUID key,
            byte[] hash,
            @Nullable UUID entryKey,
            @Nullable String entryLog,
            byte @Nullable [] entryHash) {}

    record CheckpointRow(long size, @Nullable Long previous, String note) {}

    List<LeafRow> leaves(Log log, long from) {
        return jdbc.sql("""
                        SELECT leaf.index, leaf.key, leaf.hash, entry.key AS entry_key, entry.log AS entry_log, entry.leaf_hash
                        FROM trace_leaf leaf LEFT JOIN trace_entry entry ON entry.id = leaf.entry
                        WHERE leaf.log = :log AND leaf.index >= :from ORDER BY leaf.index LIMIT :most
                        """)
                .param("log", log.name())
                .param("from", from)
                .param("most", BATCH)
                .query((row, number) -> new LeafRow(
                        row.getLong("index"),
                        row.getObject("key", UUID.class),
                        row.getBytes("hash"),
                        row.getObject("entry_key", UUID.class),
                        row.getString("entry_log"),
                        row.getBytes("leaf_hash")))
                .list();
    }

    List<CheckpointRow> checkpoints(Log log, long from) {
        return jdbc.sql("""
                        SELECT size, previous, note FROM trace_checkpoint
                        WHERE log = :log AND size >= :from ORDER BY size LIMIT :most
                        """)
                .param("log", log.name())
                .param("from", from)
                .param("most", BATCH)
                .query((row, number) -> new CheckpointRow(
                        row.getLong("size"), row.getObject("previous", Long.class), row.getString("note")))
                .list();
    }

    /** The hashes of one level from an index on. */
    List<TileHash> hashes(Log log, int level, long from) {
        return jdbc.sql("""
                        SELECT index, hash FROM trace_hash
                        WHERE log = :log AND level = :level AND index >= :from ORDER BY index LIMIT :most
                        """)
                .param("log", log.name())
                .param("level", level)
                .param("from", from)
                .param("most", BATCH)
                .query((row, number) -> new TileHash(level, row.getLong("index"), row.getBytes("hash")))
                .list();
    }
}
