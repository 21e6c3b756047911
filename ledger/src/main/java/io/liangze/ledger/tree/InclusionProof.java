package io.liangze.ledger.tree;

import io.liangze.ledger.LedgerFormatException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * That a leaf stands at an index of a tree: RFC 6962 section 2.1.1, checked as RFC 9162 section 2.1.3.2 says.
 *
 * @param index the leaf's, from 0
 * @param size of the tree
 * @param hashes from the leaf's sibling to the root's child
 */
public record InclusionProof(long index, long size, List<byte[]> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * The proof of a leaf in the tree of {@code size} entries.
     *
     * @throws LedgerFormatException if there is no such leaf or a hash cannot be read
     */
    public static InclusionProof of(HashReader reader, long index, long size) throws LedgerFormatException {
        if (index < 0 || index >= size) {
            throw LedgerFormatException.malformed("no leaf " + index + " in a tree of " + size);
        }
        var hashes = new ArrayList<byte[]>();
        path(reader, new Hashing(), index, 0, size, hashes);
        return new InclusionProof(index, size, hashes);
    }

    private static void path(HashReader reader, Hashing hashing, long index, long from, long to, List<byte[]> out)
            throws LedgerFormatException {
        if (to - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            path(reader, hashing, index, from, middle, out);
            out.add(reader.root(hashing, middle, to));
        } else {
            path(reader, hashing, index, middle, to, out);
            out.add(reader.root(hashing, from, middle));
        }
    }

    /**
     * Checks the proof.
     *
     * @throws LedgerFormatException if the hashes do not lead from the leaf to the root
     */
    public void verify(byte[] leafHash, byte[] root) throws LedgerFormatException {
        if (index < 0 || index >= size || leafHash.length != Hashing.BYTES) {
            throw LedgerFormatException.unproven("no leaf " + index + " in a tree of " + size);
        }
        var hashing = new Hashing();
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] step : hashes) {
            if (last == 0 || step.length != Hashing.BYTES) {
                throw LedgerFormatException.unproven("the inclusion proof has a wrong length");
            }
            if ((node & 1) == 1 || node == last) {
                hash = hashing.node(step, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = hashing.node(hash, step);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0 || !MessageDigest.isEqual(hash, root)) {
            throw LedgerFormatException.unproven("the inclusion proof does not lead to the root");
        }
    }
}
