package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole log: the checkpoint's signatures, the partial tiles against the root, every full tile against the hash
 * above it, every entry against its leaf hash. A bad place hides no other: what lies below a bad tile is still checked
 * against what that tile says, so that the links which do not fit enclose the bytes that were changed.
 */
public final class Fsck {

    /** After so many findings the check stops. */
    public static final int MAX_FINDINGS = 1000;

    /** So many reads without any answer in a row mean that the log is out of reach, not that it is damaged. */
    private static final int UNANSWERED = 8;

    /**
     * What was found.
     *
     * @param size the number of entries of which the trusted checkpoint speaks
     * @param findings one line for each bad place: the path of the tile, the number within it, the leaves; empty if all
     *     holds. After {@link #MAX_FINDINGS} one more line says that there are more
     */
    public record Report(long size, List<String> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        /** Whether the log is whole. */
        public boolean holds() {
            return findings.isEmpty();
        }
    }

    /** Bytes that were read, and whether they are the full tile in place of a partial one. */
    private record Found(byte[] bytes, boolean instead) {}

    private final LogSource log;
    private final Hashing hashing = new Hashing();
    private final byte[] row = new byte[TileCoordinates.FULL * Hashing.BYTES];
    private final Findings findings = new Findings();
    private int unanswered;

    private Fsck(LogSource log) {
        this.log = log;
    }

    /**
     * Checks the log up to its latest checkpoint.
     *
     * @throws LedgerFormatException if there is no trusted checkpoint to check against
     */
    public static Report check(LogSource log, TrustPolicy policy, SignatureScheme scheme) throws LedgerFormatException {
        Checkpoint head = policy.open(SignedNote.parse(log.checkpoint()), scheme);
        var fsck = new Fsck(log);
        fsck.check(head.size(), head.root());
        return new Report(head.size(), fsck.findings.lines());
    }

    private void check(long size, byte[] root) {
        List<TileCoordinates> places = TileCoordinates.partials(size);
        var tiles = new ArrayList<byte @Nullable []>();
        byte[] sum = new byte[0];
        for (TileCoordinates place : places) {
            byte[] tile = tile(place);
            tiles.add(tile);
            if (tile != null) {
                sum = hashing.over(tile, place.width(), sum);
            }
        }
        if (!tiles.contains(null) && !Arrays.equals(sum.length == 0 ? hashing.empty() : sum, root)) {
            String all = String.join(", ", places.stream().map(Fsck::span).toList());
            findings.add(places.isEmpty() ? "the root of an empty log is another" : all + ": do not hash to the root");
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            below(places.get(i), tiles.get(i));
        }
    }

    /** Checks what lies below a tile, against the tile where there is one. */
    private void below(TileCoordinates place, byte @Nullable [] tile) {
        if (place.level() == 0) {
            entries(place, tile);
            return;
        }
        for (int i = 0; i < place.width() && !findings.isClosed(); i++) {
            long index = TileCoordinates.FULL * place.index() + i;
            var child = new TileCoordinates(place.level() - 1, index, TileCoordinates.FULL);
            byte[] hashes = tile(child);
            if (hashes != null && tile != null) {
                System.arraycopy(hashes, 0, row, 0, row.length);
                hashing.fold(row, TileCoordinates.FULL);
                if (!says(tile, i)) {
                    findings.add(span(child) + ": does not hash to hash " + i + " of " + place.path());
                }
            }
            below(child, hashes);
        }
    }

    private void entries(TileCoordinates tile, byte @Nullable [] hashes) {
        var place = new TileCoordinates(TileCoordinates.ENTRIES, tile.index(), tile.width());
        Found found = fetch(place);
        if (found == null) {
            return;
        }
        byte[] bundle = found.bytes();
        int at = 0;
        for (int i = 0; i < place.width(); i++) {
            int length = EntryBundle.lengthAt(bundle, at);
            if (length < 0) {
                findings.add(entry(place, i) + ": is missing or cut off, as is what follows in the bundle");
                return;
            }
            hashing.leafInto(bundle, at + 2, length, row, 0);
            if (hashes != null && !says(hashes, i)) {
                findings.add(entry(place, i) + ": does not hash to hash " + i + " of " + tile.path());
            }
            at += 2 + length;
        }
        if (at < bundle.length && !found.instead()) {
            findings.add(span(place) + ": goes on after its last entry");
        }
    }

    /** Whether a tile has the hash that stands first in {@link #row}. */
    private boolean says(byte[] tile, int index) {
        int at = index * Hashing.BYTES;
        return Arrays.equals(tile, at, at + Hashing.BYTES, row, 0, Hashing.BYTES);
    }

    /** The hashes of a tile, or null if there are none or too few, which is then a finding. */
    private byte @Nullable [] tile(TileCoordinates place) {
        Found found = fetch(place);
        if (found == null) {
            return null;
        }
        int wanted = place.width() * Hashing.BYTES;
        byte[] bytes = found.bytes();
        if (bytes.length == wanted) {
            return bytes;
        }
        if (found.instead() && bytes.length > wanted) {
            return Arrays.copyOf(bytes, wanted);
        }
        findings.add(span(place) + ": has " + bytes.length + " bytes instead of " + wanted);
        return null;
    }

    private @Nullable Found fetch(TileCoordinates place) {
        try {
            var bytes = log.read(place);
            boolean instead = bytes.isEmpty() && place.width() < TileCoordinates.FULL;
            if (instead) {
                bytes = log.read(place.full());
            }
            unanswered = 0;
            if (bytes.isPresent()) {
                return new Found(bytes.get(), instead);
            }
            findings.add(span(place) + ": is missing");
        } catch (LedgerFormatException e) {
            findings.add(span(place) + ": " + e.getMessage());
            unanswered = e.reason() == LedgerFormatException.Reason.UNAVAILABLE ? unanswered + 1 : 0;
            if (unanswered == UNANSWERED) {
                findings.close("the check stopped: " + UNANSWERED + " reads in a row had no answer");
            }
        }
        return null;
    }

    private static String span(TileCoordinates place) {
        int level = Math.max(place.level(), 0);
        long first = place.index() << 8 << (8 * level);
        long last = first + ((long) place.width() << (8 * level)) - 1;
        return place.path() + " (leaves " + first + " to " + last + ")";
    }

    private static String entry(TileCoordinates place, int number) {
        return place.path() + " entry " + number + " (leaf " + (TileCoordinates.FULL * place.index() + number) + ")";
    }
}
