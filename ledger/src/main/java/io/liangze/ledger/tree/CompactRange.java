package io.liangze.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The right edge of a growing tree: one hash for each bit of its size. Appending needs nothing else. For one thread. */
public final class CompactRange {

    /** Hears of every subtree that became complete. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A subtree is complete and will never change.
         *
         * @param level it holds 2^level leaves; 0 is a leaf itself
         * @param index its number within the level
         * @param hash its root, for the listener to keep
         */
        void completed(int level, long index, byte[] hash);
    }

    private static final int LEVELS = 63;

    private final Hashing hashing = new Hashing();
    private final byte[] edge = new byte[LEVELS * Hashing.BYTES];
    private final byte[] carried = new byte[Hashing.BYTES];
    private long size;

    /**
     * The range of a tree as {@link #hashes()} gave it.
     *
     * @param hashes the largest subtree first
     * @throws IllegalArgumentException unless there is one hash for each bit of the size
     */
    public static CompactRange of(long size, List<byte[]> hashes) {
        if (size < 0 || Long.bitCount(size) != hashes.size()) {
            throw new IllegalArgumentException(hashes.size() + " hashes are no edge of a tree of " + size);
        }
        var range = new CompactRange();
        range.size = size;
        int next = hashes.size();
        for (int level = 0; level < LEVELS; level++) {
            if (((size >>> level) & 1) == 1) {
                System.arraycopy(hashes.get(--next), 0, range.edge, level * Hashing.BYTES, Hashing.BYTES);
            }
        }
        return range;
    }

    /** How many leaves were appended. */
    public long size() {
        return size;
    }

    /** Appends an entry; allocates nothing. */
    public void appendEntry(byte[] entry) {
        hashing.leafInto(entry, 0, entry.length, carried, 0);
        int level = 0;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            carry(level);
            level++;
        }
        settle(level);
    }

    /** Appends a leaf hash. */
    public void append(byte[] leafHash) {
        append(leafHash, (level, index, hash) -> {});
    }

    /** Appends a leaf hash and tells the listener of each completed subtree, the leaf first. */
    public void append(byte[] leafHash, Listener listener) {
        System.arraycopy(leafHash, 0, carried, 0, Hashing.BYTES);
        int level = 0;
        listener.completed(0, size, leafHash);
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            carry(level);
            level++;
            listener.completed(level, size >>> level, carried.clone());
        }
        settle(level);
    }

    private void carry(int level) {
        hashing.nodeInto(edge, level * Hashing.BYTES, carried, 0, carried, 0);
    }

    private void settle(int level) {
        System.arraycopy(carried, 0, edge, level * Hashing.BYTES, Hashing.BYTES);
        size++;
    }

    /** The root of the tree as it stands. */
    public byte[] root() {
        byte[] root = new byte[0];
        for (int level = 0; level < LEVELS; level++) {
            if (((size >>> level) & 1) == 1) {
                root = root.length == 0 ? hash(level) : hashing.node(hash(level), root);
            }
        }
        return root.length == 0 ? hashing.empty() : root;
    }

    /** The hashes of the edge, the largest subtree first. */
    public List<byte[]> hashes() {
        var hashes = new ArrayList<byte[]>();
        for (int level = LEVELS - 1; level >= 0; level--) {
            if (((size >>> level) & 1) == 1) {
                hashes.add(hash(level));
            }
        }
        return hashes;
    }

    private byte[] hash(int level) {
        return Arrays.copyOfRange(edge, level * Hashing.BYTES, (level + 1) * Hashing.BYTES);
    }
}
