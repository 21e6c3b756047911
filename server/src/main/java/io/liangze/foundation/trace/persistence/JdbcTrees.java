package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.TileHash;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.ledger.tile.TileStore;
import io.liangze.ledger.tree.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcTrees implements Trees {

    private static final String HEAD = "SELECT size, root, edge FROM trace_head WHERE log = :log";

    private final JdbcClient jdbc;

    JdbcTrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is committed must stay committed whatever the server's setting: a signature may follow. */
    @Override
    public LogHead lock(Log log) {
        jdbc.sql("SET LOCAL synchronous_commit = on").update();
        return read(log, HEAD + " FOR UPDATE").orElseGet(() -> {
            begin(log);
            return read(log, HEAD + " FOR UPDATE").orElseThrow();
        });
    }

    private void begin(Log log) {
        LogHead empty = LogHead.empty();
        jdbc.sql("INSERT INTO trace_head (log, size, root, edge) VALUES (:log, 0, :root, '') ON CONFLICT DO NOTHING")
                .param("log", log.name())
                .param("root", empty.root())
                .update();
    }

    @Override
    public LogHead head(Log log) {
        return read(log, HEAD).orElseGet(LogHead::empty);
    }

    private Optional<LogHead> read(Log log, String question) {
        return jdbc.sql(question)
                .param("log", log.name())
                .query((row, number) ->
                        new LogHead(row.getLong("size"), row.getBytes("root"), hashes(row.getBytes("edge"))))
                .optional();
    }

    private static List<byte[]> hashes(byte[] edge) {
        var hashes = new ArrayList<byte[]>();
        for (int at = 0; at < edge.length; at += Hashing.BYTES) {
            hashes.add(Arrays.copyOfRange(edge, at, at + Hashing.BYTES));
        }
        return hashes;
    }

    private static byte[] edge(LogHead head) {
        var edge = new byte[head.edge().size() * Hashing.BYTES];
        for (int i = 0; i < head.edge().size(); i++) {
            System.arraycopy(head.edge().get(i), 0, edge, i * Hashing.BYTES, Hashing.BYTES);
        }
        return edge;
    }

    @Override
    public List<Waiting> waiting(Log log, int most) {
        return jdbc.sql("""
                        SELECT entry.id, entry.key, entry.leaf_hash
                        FROM trace_pending pending JOIN trace_entry entry ON entry.id = pending.entry
                        WHERE pending.log = :log ORDER BY pending.entry LIMIT :most
                        """)
                .param("log", log.name())
                .param("most", most)
                .query((row, number) ->
                        new Waiting(row.getLong("id"), row.getObject("key", UUID.class), row.getBytes("leaf_hash")))
                .list();
    }

    @Override
    public int waitingCount(Log log, int most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM trace_pending WHERE log = :log LIMIT :most) counted")
                .param("log", log.name())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    public void place(Log log, LogHead before, List<Waiting> entries, LogHead.Grown grown) {
        Long[] placed = entries.stream().map(Waiting::entry).toArray(Long[]::new);
        jdbc.sql("""
                        INSERT INTO trace_leaf (log, index, entry, key, hash)
                        SELECT :log, leaf.index, leaf.entry, leaf.key, leaf.hash
                        FROM unnest(CAST(:indices AS bigint[]), CAST(:entries AS bigint[]), CAST(:keys AS uuid[]), CAST(:hashes AS bytea[]))
                             AS leaf (index, entry, key, hash)
                        """)
                .param("log", log.name())
                .param(
                        "indices",
                        LongStream.range(before.size(), grown.head().size())
                                .boxed()
                                .toArray(Long[]::new))
                .param("entries", placed)
                .param("keys", entries.stream().map(Waiting::key).toArray(UUID[]::new))
                .param("hashes", entries.stream().map(Waiting::hash).toArray(byte[][]::new))
                .update();
        addTiles(log, grown.tiles());
        jdbc.sql("DELETE FROM trace_pending WHERE entry = ANY (:entries)")
                .param("entries", placed)
                .update();
        LogHead head = grown.head();
        jdbc.sql("UPDATE trace_head SET size = :size, root = :root, edge = :edge WHERE log = :log")
                .param("log", log.name())
                .param("size", head.size())
                .param("root", head.root())
                .param("edge", edge(head))
                .update();
    }

    private void addTiles(Log log, List<TileHash> tiles) {
        if (tiles.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO trace_hash (log, level, index, hash)
                        SELECT :log, tile.level, tile.index, tile.hash
                        FROM unnest(CAST(:levels AS smallint[]), CAST(:indices AS bigint[]), CAST(:hashes AS bytea[]))
                             AS tile (level, index, hash)
                        """)
                .param("log", log.name())
                .param(
                        "levels",
                        tiles.stream().map(tile -> (short) tile.level()).toArray(Short[]::new))
                .param("indices", tiles.stream().map(TileHash::index).toArray(Long[]::new))
                .param("hashes", tiles.stream().map(TileHash::hash).toArray(byte[][]::new))
                .update();
    }

    @Override
    public TileStore tiles(Log log) {
        return new JdbcTileStore(jdbc, log);
    }
}
