package io.liangze.ledger.tree;

import io.liangze.ledger.LedgerFormatException;

/** Gives the hash of a complete subtree of 2^level leaves. */
@FunctionalInterface
public interface HashReader {

    /**
     * The root of the subtree over the leaves from {@code index * 2^level} on.
     *
     * @throws LedgerFormatException if the subtree is not complete or its hash cannot be read
     */
    byte[] hash(int level, long index) throws LedgerFormatException;

    /**
     * The root of the entries from {@code from} to before {@code to}, as RFC 6962 section 2.1 defines it.
     *
     * @throws LedgerFormatException if a hash cannot be read
     */
    default byte[] root(Hashing hashing, long from, long to) throws LedgerFormatException {
        long count = to - from;
        if (count == 0) {
            return hashing.empty();
        }
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return hash(level, from >>> level);
        }
        long split = Long.highestOneBit(count - 1);
        return hashing.node(root(hashing, from, from + split), root(hashing, from + split, to));
    }
}
