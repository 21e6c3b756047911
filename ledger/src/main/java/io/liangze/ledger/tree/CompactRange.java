package io.liangze.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: one hash for each bit of its size. Appending needs nothing else. For one thread. */
public final class CompactRange {

    /** Hears of every subtree that became complete. */
    @FunctionalInterface
    public interface Listener {
        void completed(int level, long index, byte[] hash);
    }

    private final Hashing hashing = new Hashing();
    private final byte[][] edge = new byte[63][];
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
        for (int level = 0; level < range.edge.length; level++) {
            if (((size >>> level) & 1) == 1) {
                range.edge[level] = hashes.get(--next).clone();
            }
        }
        return range;
    }

    public long size() {
        return size;
    }

    /** Appends a leaf hash; the range owns the array from now on. */
    public void append(byte[] leafHash) {
        int level = 0;
        byte[] carried = leafHash;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            byte[] left = edge[level];
            hashing.nodeInto(left, carried);
            carried = left;
            level++;
        }
        edge[level] = carried;
        size++;
    }

    /** Appends and tells the listener of each completed subtree, the leaf first. */
    public void append(byte[] leafHash, Listener listener) {
        int level = 0;
        byte[] carried = leafHash;
        listener.completed(0, size, carried);
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            carried = hashing.node(edge[level], carried);
            level++;
            listener.completed(level, size >>> level, carried);
        }
        edge[level] = carried;
        size++;
    }

    public byte[] root() {
        byte[] root = new byte[0];
        for (int level = 0; level < edge.length; level++) {
            if (((size >>> level) & 1) == 1) {
                root = root.length == 0 ? edge[level].clone() : hashing.node(edge[level], root);
            }
        }
        return root.length == 0 ? hashing.empty() : root;
    }

    /** The hashes of the edge, the largest subtree first. */
    public List<byte[]> hashes() {
        var hashes = new ArrayList<byte[]>();
        for (int level = edge.length - 1; level >= 0; level--) {
            if (((size >>> level) & 1) == 1) {
                hashes.add(edge[level].clone());
            }
        }
        return hashes;
    }
}
