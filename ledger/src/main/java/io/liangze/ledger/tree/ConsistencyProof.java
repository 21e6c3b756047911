package io.liangze.ledger.tree;

import io.liangze.ledger.LedgerFormatException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * That a tree continues an older one: RFC 6962 section 2.1.2, checked as RFC 9162 section 2.1.4.2 says.
 *
 * @param oldSize of the older tree, 0 for the empty one
 * @param size of the newer tree
 * @param hashes none if the sizes are the same or the older one is 0
 */
public record ConsistencyProof(long oldSize, long size, List<byte[]> hashes) {

    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * The proof from an older size to a newer one; empty if the sizes are the same or the older one is zero.
     *
     * @throws LedgerFormatException if the sizes are the wrong way round or a hash cannot be read
     */
    public static ConsistencyProof of(HashReader reader, long oldSize, long size) throws LedgerFormatException {
        if (oldSize < 0 || oldSize > size) {
            throw LedgerFormatException.malformed("no proof from " + oldSize + " to " + size);
        }
        var hashes = new ArrayList<byte[]>();
        if (oldSize > 0 && oldSize < size) {
            step(reader, new Hashing(), oldSize, 0, size, true, hashes);
        }
        return new ConsistencyProof(oldSize, size, hashes);
    }

    private static void step(
            HashReader reader, Hashing hashing, long old, long from, long to, boolean whole, List<byte[]> out)
            throws LedgerFormatException {
        if (old == to) {
            if (!whole) {
                out.add(reader.root(hashing, from, to));
            }
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (old <= middle) {
            step(reader, hashing, old, from, middle, whole, out);
            out.add(reader.root(hashing, middle, to));
        } else {
            step(reader, hashing, old, middle, to, false, out);
            out.add(reader.root(hashing, from, middle));
        }
    }

    /**
     * Checks the proof.
     *
     * @throws LedgerFormatException if the hashes do not lead to both roots
     */
    public void verify(byte[] oldRoot, byte[] root) throws LedgerFormatException {
        var hashing = new Hashing();
        if (oldSize < 0 || oldSize > size) {
            throw LedgerFormatException.unproven("no proof from " + oldSize + " to " + size);
        }
        if (oldSize == 0 || oldSize == size) {
            byte[] expected = oldSize == size ? root : hashing.empty();
            if (!hashes.isEmpty() || !MessageDigest.isEqual(oldRoot, expected)) {
                throw LedgerFormatException.unproven("the roots differ or the proof should be empty");
            }
            return;
        }
        var steps = new ArrayList<byte[]>();
        if (Long.bitCount(oldSize) == 1) {
            steps.add(oldRoot);
        }
        steps.addAll(hashes);
        long node = oldSize - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>>= 1;
            last >>>= 1;
        }
        if (steps.isEmpty() || steps.stream().anyMatch(hash -> hash.length != Hashing.BYTES)) {
            throw LedgerFormatException.unproven("the consistency proof has a wrong length");
        }
        byte[] before = steps.getFirst();
        byte[] after = before;
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) {
                throw LedgerFormatException.unproven("the consistency proof has a wrong length");
            }
            if ((node & 1) == 1 || node == last) {
                before = hashing.node(step, before);
                after = hashing.node(step, after);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                after = hashing.node(after, step);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0 || !MessageDigest.isEqual(before, oldRoot) || !MessageDigest.isEqual(after, root)) {
            throw LedgerFormatException.unproven("the consistency proof does not lead to both roots");
        }
    }
}
