package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.MemoryTileStore;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.Tree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log in memory, signed and served. */
public final class LogFixture implements LogSource {

    public final NoteSigner signer = NoteSigner.of("example.com/ledger", VerifierKey.ED25519, new byte[32]);
    public final TrustPolicy policy = TrustPolicy.of(signer.verifierKey());
    public final Tree tree = new Tree();
    public final MemoryTileStore tiles = new MemoryTileStore();
    private final String salt;

    public LogFixture(String salt, int size) throws LedgerFormatException {
        this.salt = salt;
        var entries = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            entries.add((salt + i).getBytes(StandardCharsets.UTF_8));
            tree.append(entries.getLast());
        }
        for (int level = 0; level < 3; level++) {
            long hashes = (long) size >>> (8 * level);
            for (long first = 0; first < hashes; first += 256) {
                int width = (int) Math.min(256, hashes - first);
                var out = new ByteArrayOutputStream();
                for (int i = 0; i < width; i++) {
                    out.writeBytes(tree.hash(8 * level, first + i));
                }
                tiles.write(new TileCoordinates(level, first / 256, width), out.toByteArray());
                if (level == 0) {
                    tiles.write(
                            new TileCoordinates(TileCoordinates.ENTRIES, first / 256, width),
                            EntryBundle.write(entries.subList((int) first, (int) first + width)));
                }
            }
        }
    }

    public SignedNote note() {
        String text =
                Checkpoint.of("example.com/ledger", tree.size(), tree.root()).text();
        return new SignedNote(text, List.of(signer.sign(text, Instant.EPOCH)));
    }

    public String salt() {
        return salt;
    }

    @Override
    public byte[] checkpoint() {
        return note().bytes();
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) {
        return tiles.read(tile);
    }
}
