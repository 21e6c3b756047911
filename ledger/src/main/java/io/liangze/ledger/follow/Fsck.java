package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks a whole log: signatures, every tile up to the root, every entry against its leaf hash. */
public final class Fsck {

    /**
     * What was found.
     *
     * @param findings one line for each bad place, its path first; empty if all holds
     */
    public record Report(long size, List<String> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean holds() {
            return findings.isEmpty();
        }
    }

    private static final int MAX_FINDINGS = 1000;

    private Fsck() {}

    /** @throws LedgerFormatException if there is no trusted checkpoint to check against */
    public static Report check(LogSource log, TrustPolicy policy, SignatureScheme scheme) throws LedgerFormatException {
        Checkpoint head = policy.open(SignedNote.parse(log.checkpoint()), scheme);
        var findings = new ArrayList<String>();
        TileReader reader;
        try {
            reader = new TileReader(log, head.size(), head.root());
        } catch (LedgerFormatException e) {
            return new Report(head.size(), List.of(e.getMessage() + ": " + partials(head.size())));
        }
        for (int level = 7; level >= 0; level--) {
            long hashes = head.size() >>> (8 * level);
            long tiles = (hashes >>> 8) + ((hashes & 0xFF) == 0 ? 0 : 1);
            for (long index = 0; index < tiles && findings.size() < MAX_FINDINGS; index++) {
                try {
                    byte[] tile = reader.tile(level, index);
                    if (level == 0) {
                        bundle(log, index, tile);
                    }
                } catch (LedgerFormatException e) {
                    if (findings.stream().noneMatch(String.valueOf(e.getMessage())::equals)) {
                        findings.add(String.valueOf(e.getMessage()));
                    }
                }
            }
        }
        return new Report(head.size(), findings);
    }

    private static String partials(long size) {
        var paths = new ArrayList<String>();
        for (int level = 0; level < 8; level++) {
            int width = (int) ((size >>> (8 * level)) & 0xFF);
            if (width > 0) {
                paths.add(new TileCoordinates(level, size >>> (8 * level) >>> 8, width).path());
            }
        }
        return String.join(", ", paths);
    }

    private static void bundle(LogSource log, long index, byte[] tile) throws LedgerFormatException {
        int width = tile.length / Hashing.BYTES;
        var place = new TileCoordinates(TileCoordinates.ENTRIES, index, width);
        var found = log.read(place);
        List<byte[]> entries;
        try {
            entries =
                    EntryBundle.parse(found.orElseThrow(() -> LedgerFormatException.unavailable("is missing")), width);
        } catch (LedgerFormatException e) {
            throw new LedgerFormatException(e.reason(), place.path() + " " + e.getMessage());
        }
        var hashing = new Hashing();
        for (int i = 0; i < width; i++) {
            byte[] expected = Arrays.copyOfRange(tile, i * Hashing.BYTES, (i + 1) * Hashing.BYTES);
            if (!Arrays.equals(hashing.leaf(entries.get(i)), expected)) {
                throw LedgerFormatException.unproven(
                        place.path() + " entry " + (256 * index + i) + " does not hash to its leaf");
            }
        }
    }
}
