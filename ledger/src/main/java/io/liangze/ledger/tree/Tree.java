package io.liangze.ledger.tree;

import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.List;

/** A tree in memory that keeps the hashes of all complete subtrees, so that it can prove whatever it holds. */
public final class Tree implements HashReader {

    private final CompactRange range = new CompactRange();
    private final List<List<byte[]>> levels = new ArrayList<>();
    private final Hashing hashing = new Hashing();

    /**
     * Appends an entry.
     *
     * @return the index of the new leaf
     */
    public long append(byte[] entry) {
        return appendHash(hashing.leaf(entry));
    }

    /**
     * Appends a leaf hash.
     *
     * @return the index of the new leaf
     */
    public long appendHash(byte[] leafHash) {
        long index = range.size();
        range.append(leafHash.clone(), (level, at, hash) -> {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(hash);
        });
        return index;
    }

    /** The number of leaves. */
    public long size() {
        return range.size();
    }

    /** The root over all leaves. */
    public byte[] root() {
        return range.root();
    }

    /**
     * The root that the tree had when it held {@code size} entries.
     *
     * @throws LedgerFormatException if it never held so many
     */
    public byte[] rootAt(long size) throws LedgerFormatException {
        return root(hashing, 0, size);
    }

    @Override
    public byte[] hash(int level, long index) throws LedgerFormatException {
        if (level >= levels.size() || index >= levels.get(level).size()) {
            throw LedgerFormatException.unavailable("no complete subtree " + level + "/" + index);
        }
        return levels.get(level).get((int) index).clone();
    }
}
