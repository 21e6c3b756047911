package io.liangze.ledger.tile;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.tree.HashReader;
import io.liangze.ledger.tree.Hashing;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads hashes from tiles of a tree whose root is known. All partial tiles together are checked against the root when it
 * is opened, every full tile against its parent before use; so no hash comes out that the root does not contain.
 */
public final class TileReader implements HashReader {

    private static final int KEPT = 4096;

    private final TileStore store;
    private final long size;
    private final Hashing hashing = new Hashing();
    private final Map<TileCoordinates, byte[]> checked = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileCoordinates, byte[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<Integer, byte[]> partial = new LinkedHashMap<>();

    /** @throws LedgerFormatException if the partial tiles are missing or do not hash to the root */
    public TileReader(TileStore store, long size, byte[] root) throws LedgerFormatException {
        this.store = store;
        this.size = size;
        byte[] sum = new byte[0];
        for (int level = 0; 8 * level < 63; level++) {
            int width = (int) ((size >>> (8 * level)) & 0xFF);
            if (width == 0) {
                continue;
            }
            byte[] tile = fetch(new TileCoordinates(level, size >>> (8 * level) >>> 8, width));
            partial.put(level, tile);
            for (int bit = 0; bit < 8; bit++) {
                if (((width >>> bit) & 1) == 1) {
                    int from = (width >>> (bit + 1)) << (bit + 1);
                    byte[] subtree = subtree(tile, from, bit);
                    sum = sum.length == 0 ? subtree : hashing.node(subtree, sum);
                }
            }
        }
        if (!MessageDigest.isEqual(sum.length == 0 ? hashing.empty() : sum, root)) {
            throw LedgerFormatException.unproven("the partial tiles do not hash to the root");
        }
    }

    @Override
    public byte[] hash(int level, long index) throws LedgerFormatException {
        int tileLevel = level / 8;
        int within = level % 8;
        long first = index << within;
        if (index < 0 || index >= size >>> level) {
            throw LedgerFormatException.malformed("no complete subtree " + level + "/" + index);
        }
        byte[] tile = tile(tileLevel, first >>> 8);
        return subtree(tile, (int) (first & 0xFF), within);
    }

    /** A checked tile, full or partial. */
    public byte[] tile(int level, long index) throws LedgerFormatException {
        long hashes = size >>> (8 * level);
        if (index == hashes >>> 8) {
            byte[] tail = partial.get(level);
            if (tail == null) {
                throw LedgerFormatException.malformed("no tile " + level + "/" + index);
            }
            return tail;
        }
        if (index < 0 || index > hashes >>> 8) {
            throw LedgerFormatException.malformed("no tile " + level + "/" + index);
        }
        var coordinates = new TileCoordinates(level, index, TileCoordinates.FULL);
        byte[] known = checked.get(coordinates);
        if (known != null) {
            return known;
        }
        byte[] expected = hash(8 * (level + 1), index);
        byte[] tile = fetch(coordinates);
        if (!MessageDigest.isEqual(subtree(tile, 0, 8), expected)) {
            throw LedgerFormatException.unproven(coordinates.path() + " does not hash to its parent");
        }
        checked.put(coordinates, tile);
        return tile;
    }

    private byte[] fetch(TileCoordinates tile) throws LedgerFormatException {
        int length = tile.width() * Hashing.BYTES;
        byte[] bytes = store.read(tile).orElse(new byte[0]);
        if (bytes.length == 0 && tile.width() < TileCoordinates.FULL) {
            byte[] whole = store.read(tile.full()).orElse(new byte[0]);
            bytes = Arrays.copyOf(whole, Math.min(length, whole.length));
        }
        if (bytes.length == 0) {
            throw LedgerFormatException.unavailable(tile.path() + " is missing");
        }
        if (bytes.length != length) {
            throw LedgerFormatException.malformed(tile.path() + " has a wrong length");
        }
        return bytes;
    }

    private byte[] subtree(byte[] tile, int from, int level) {
        int count = 1 << level;
        var row = new byte[count][];
        for (int i = 0; i < count; i++) {
            row[i] = Arrays.copyOfRange(tile, (from + i) * Hashing.BYTES, (from + i + 1) * Hashing.BYTES);
        }
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                row[i] = hashing.node(row[2 * i], row[2 * i + 1]);
            }
        }
        return row[0];
    }
}
