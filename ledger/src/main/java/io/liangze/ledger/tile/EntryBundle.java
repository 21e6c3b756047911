package io.liangze.ledger.tile;

import io.liangze.ledger.LedgerFormatException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries, each after its length in two bytes, the higher first: C2SP tlog-tiles, section Log entries. */
public final class EntryBundle {

    /** The length of the largest bundle there can be. */
    public static final int MAX_BYTES = TileCoordinates.FULL * (2 + 0xFFFF);

    private EntryBundle() {}

    /**
     * Writes a bundle.
     *
     * @throws IllegalArgumentException if an entry is longer than 65,535 bytes
     */
    public static byte[] write(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > 0xFFFF) {
                throw new IllegalArgumentException("an entry has at most 65535 bytes");
            }
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @throws LedgerFormatException unless there are exactly {@code width} whole entries and nothing else
     */
    public static List<byte[]> parse(byte[] bytes, int width) throws LedgerFormatException {
        var entries = new ArrayList<byte[]>();
        int at = 0;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            if (length < 0 || entries.size() == width) {
                throw LedgerFormatException.malformed("an entry bundle with bytes left over");
            }
            entries.add(Arrays.copyOfRange(bytes, at + 2, at + 2 + length));
            at += 2 + length;
        }
        if (entries.size() != width) {
            throw LedgerFormatException.malformed("an entry bundle of " + entries.size() + " instead of " + width);
        }
        return entries;
    }

    /** The length of the entry whose two bytes of length stand at {@code at}, or -1 if the bundle ends before it does. */
    public static int lengthAt(byte[] bytes, int at) {
        if (bytes.length - at < 2) {
            return -1;
        }
        int length = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
        return bytes.length - at - 2 < length ? -1 : length;
    }
}
