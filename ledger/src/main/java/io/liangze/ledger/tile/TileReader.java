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
 * is opened, every full tile against its parent before use; so no hash comes out that the root does not contain. For
 * one thread.
 */
public final class TileReader implements HashReader {

    private static final int KEPT = 4096;

    private final TileStore store;
    private final long size;
    private final Hashing hashing = new Hashing();
    private final byte[] row = new byte[TileCoordinates.FULL * Hashing.BYTES];
    private final Map<TileCoordinates, byte[]> checked = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileCoordinates, byte[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<Integer, byte[]> partial = new LinkedHashMap<>();

    /**
     * A reader of the tree of {@code size} entries with that root.
     *
     * @throws LedgerFormatException if the partial tiles are missing or do not hash to the root
     */
    public TileReader(TileStore store, long size, byte[] root) throws LedgerFormatException {
        this.store = store;
        this.size = size;
        byte[] sum = new byte[0];
        for (TileCoordinates place : TileCoordinates.partials(size)) {
            byte[] tile = fetch(place);
            partial.put(place.level(), tile);
            sum = hashing.over(tile, place.width(), sum);
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

    /**
     * A checked tile, full or partial; not to be changed.
     *
     * @throws LedgerFormatException if the tree has no such tile, or it is missing or does not hash to its parent
     */
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
        System.arraycopy(tile, from * Hashing.BYTES, row, 0, count * Hashing.BYTES);
        hashing.fold(row, count);
        return Arrays.copyOf(row, Hashing.BYTES);
    }
}
