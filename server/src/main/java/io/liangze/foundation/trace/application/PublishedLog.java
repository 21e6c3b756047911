package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may read of a log: nothing beyond its last published head. */
@Component
public class PublishedLog {

    private final Trees trees;
    private final Checkpoints checkpoints;

    PublishedLog(Trees trees, Checkpoints checkpoints) {
        this.trees = trees;
        this.checkpoints = checkpoints;
    }

    /** The last published head; empty before the first. */
    public Optional<Published> head(Log log) {
        return checkpoints.latest(log);
    }

    /**
     * A tile or a bundle of entries.
     *
     * @param path as C2SP tlog-tiles writes it, {@code tile/0/000.p/7}; any other spelling is none
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> tile(Log log, String path) {
        TileCoordinates tile;
        try {
            tile = TileCoordinates.parse(path);
        } catch (LedgerFormatException _) {
            return Optional.empty();
        }
        long size = head(log).map(Published::size).orElse(0L);
        long hashes = tile.level() == TileCoordinates.ENTRIES ? size : above(size, tile.level());
        boolean published = tile.index() < hashes / TileCoordinates.FULL
                || (tile.index() == hashes / TileCoordinates.FULL && tile.width() <= hashes % TileCoordinates.FULL);
        try {
            return published ? trees.tiles(log).read(tile) : Optional.empty();
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("the tiles of the database cannot be read", e);
        }
    }

    /** How many hashes the tiles of a level hold. */
    private static long above(long size, int level) {
        int bits = 8 * level;
        return bits >= Long.SIZE ? 0 : size >>> bits;
    }

    /**
     * The receipt of an entry under the last published head; empty while no published head holds it.
     *
     * @param opened what is to open the leaf in it; none for passing on
     * @throws IllegalStateException if the database no longer fits what was published
     */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(Entry entry, List<Opening> opened) {
        Long index = entry.index();
        Published head = head(entry.log()).orElse(null);
        if (index == null || head == null || head.size() <= index) {
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint = Checkpoint.parse(head.note().text());
            var reader = new TileReader(trees.tiles(entry.log()), checkpoint.size(), checkpoint.root());
            InclusionProof proof = InclusionProof.of(reader, index, checkpoint.size());
            byte[] leaf = entry.leaf().getBytes(StandardCharsets.UTF_8);
            var extra = new ReceiptExtra(leaf, opened);
            proof.verify(extra.leafHash(), checkpoint.root());
            return Optional.of(new Receipt(extra.bytes(), index, proof.hashes(), head.note()));
        } catch (LedgerFormatException e) {
            throw new IllegalStateException(
                    "the log does not fit what it published: liangze fsck names the place (" + e.getMessage() + ")", e);
        }
    }
}
