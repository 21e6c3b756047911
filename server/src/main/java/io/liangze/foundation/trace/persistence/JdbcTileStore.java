package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tile.TileStore;
import io.liangze.ledger.tree.Hashing;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tiles of one log, read from the hashes of each level. A partial tile is a prefix of the growing one. */
final class JdbcTileStore implements TileStore {

    private static final int HIGHEST = 7;

    private final JdbcClient jdbc;
    private final Log log;

    JdbcTileStore(JdbcClient jdbc, Log log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) {
        if (tile.level() > HIGHEST || tile.index() > Long.MAX_VALUE / TileCoordinates.FULL - 1) {
            return Optional.empty();
        }
        if (tile.level() == TileCoordinates.ENTRIES) {
            List<byte[]> entries = ask("""
                            SELECT convert_to(entry.leaf, 'UTF8')
                            FROM trace_leaf leaf JOIN trace_entry entry ON entry.id = leaf.entry
                            WHERE leaf.log = :log AND leaf.index >= :from AND leaf.index < :to ORDER BY leaf.index
                            """, tile);
            return entries.size() == tile.width() ? Optional.of(EntryBundle.write(entries)) : Optional.empty();
        }
        List<byte[]> hashes = ask(tile.level() == 0 ? """
                        SELECT hash FROM trace_leaf WHERE log = :log AND index >= :from AND index < :to ORDER BY index
                        """ : """
                        SELECT hash FROM trace_hash
                        WHERE log = :log AND level = :level AND index >= :from AND index < :to ORDER BY index
                        """, tile);
        return hashes.size() == tile.width() ? Optional.of(joined(hashes)) : Optional.empty();
    }

    private List<byte[]> ask(String question, TileCoordinates tile) {
        long from = tile.index() * TileCoordinates.FULL;
        return jdbc.sql(question)
                .param("log", log.name())
                .param("level", tile.level())
                .param("from", from)
                .param("to", from + tile.width())
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private static byte[] joined(List<byte[]> hashes) {
        var tile = new byte[hashes.size() * Hashing.BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, tile, i * Hashing.BYTES, Hashing.BYTES);
        }
        return tile;
    }
}
