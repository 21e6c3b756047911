package io.liangze.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The hashes of RFC 6962 section 2.1. An object keeps one digest and is for one thread. The methods that write into an
 * array allocate nothing: a check of ten million entries calls them twenty million times.
 */
public final class Hashing {

    /** The length of a hash in bytes. */
    public static final int BYTES = 32;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * BYTES];

    /** A new object with a digest of its own. */
    public Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        node[0] = 1;
    }

    /** The root of the empty tree: SHA-256 of nothing. */
    public byte[] empty() {
        return digest.digest();
    }

    /** The hash of a leaf: SHA-256 over a zero byte and the entry. */
    public byte[] leaf(byte[] entry) {
        var hash = new byte[BYTES];
        leafInto(entry, 0, entry.length, hash, 0);
        return hash;
    }

    /** Writes the leaf hash of the entry that lies at {@code from} in {@code bytes} to {@code out} at {@code at}. */
    public void leafInto(byte[] bytes, int from, int length, byte[] out, int at) {
        digest.update((byte) 0);
        digest.update(bytes, from, length);
        finish(out, at);
    }

    /** The hash of an inner node: SHA-256 over a one byte and the two hashes below it. */
    public byte[] node(byte[] left, byte[] right) {
        var hash = new byte[BYTES];
        nodeInto(left, 0, right, 0, hash, 0);
        return hash;
    }

    /** Writes the hash of the node over the hashes at {@code leftAt} and {@code rightAt}; the arrays may be the same. */
    public void nodeInto(byte[] left, int leftAt, byte[] right, int rightAt, byte[] out, int at) {
        System.arraycopy(left, leftAt, node, 1, BYTES);
        System.arraycopy(right, rightAt, node, 1 + BYTES, BYTES);
        digest.update(node, 0, node.length);
        finish(out, at);
    }

    /**
     * Folds hashes that lie one after another into the root over them, which then stands first; the others are lost.
     *
     * @param count a power of two
     */
    public void fold(byte[] hashes, int count) {
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                System.arraycopy(hashes, 2 * i * BYTES, node, 1, 2 * BYTES);
                digest.update(node, 0, node.length);
                finish(hashes, i * BYTES);
            }
        }
    }

    /**
     * The root over any number of hashes that lie one after another, with a tree to their right.
     *
     * @param right the root of that tree, of no bytes if there is none
     */
    public byte[] over(byte[] hashes, int count, byte[] right) {
        byte[] root = right;
        for (int bit = 0; count >>> bit > 0; bit++) {
            if (((count >>> bit) & 1) == 1) {
                int from = (count >>> (bit + 1)) << (bit + 1);
                byte[] row = Arrays.copyOfRange(hashes, from * BYTES, (from + (1 << bit)) * BYTES);
                fold(row, 1 << bit);
                byte[] left = Arrays.copyOf(row, BYTES);
                root = root.length == 0 ? left : node(left, root);
            }
        }
        return root;
    }

    private void finish(byte[] out, int at) {
        try {
            digest.digest(out, at, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
