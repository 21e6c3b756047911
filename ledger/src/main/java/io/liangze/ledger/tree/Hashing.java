package io.liangze.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962 section 2.1. An object keeps one digest and is for one thread. */
public final class Hashing {

    public static final int BYTES = 32;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * BYTES];

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

    public byte[] leaf(byte[] entry) {
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    public byte[] node(byte[] left, byte[] right) {
        System.arraycopy(left, 0, node, 1, BYTES);
        System.arraycopy(right, 0, node, 1 + BYTES, BYTES);
        return digest.digest(node);
    }

    /** Writes the node's hash over {@code left}. */
    void nodeInto(byte[] left, byte[] right) {
        System.arraycopy(left, 0, node, 1, BYTES);
        System.arraycopy(right, 0, node, 1 + BYTES, BYTES);
        digest.update(node);
        try {
            digest.digest(left, 0, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
