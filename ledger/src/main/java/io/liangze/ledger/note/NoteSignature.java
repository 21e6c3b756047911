package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * One signature line of a note: an em dash, the key's name, base64 of key id and signature.
 *
 * @param name of the key
 * @param keyId four bytes that tell keys of one name apart; no proof of anything
 * @param signature what follows the key id; for a cosignature eight bytes of time and the signature
 */
public record NoteSignature(String name, byte[] keyId, byte[] signature) {

    static final String DASH = "\u2014 ";
    static final int MAX_BYTES = 8192;

    /**
     * Parses a line without its line feed.
     *
     * @throws LedgerFormatException if it is not of the exact grammar, or the signature is longer than 8 KiB
     */
    public static NoteSignature parse(String line) throws LedgerFormatException {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !VerifierKey.isName(parts[0]) || parts[1].length() > 2 * MAX_BYTES) {
            throw LedgerFormatException.malformed("not a signature line");
        }
        byte[] bytes = Base64Text.parse(parts[1]);
        if (bytes.length < 5 || bytes.length > MAX_BYTES) {
            throw LedgerFormatException.malformed("a signature of " + bytes.length + " bytes");
        }
        return new NoteSignature(parts[0], Arrays.copyOf(bytes, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    /** The line with its line feed. */
    public String line() {
        byte[] bytes = Arrays.copyOf(keyId, 4 + signature.length);
        System.arraycopy(signature, 0, bytes, 4, signature.length);
        return DASH + name + " " + Base64Text.write(bytes) + "\n";
    }

    /**
     * The time that a cosignature states, in whole seconds.
     *
     * @throws LedgerFormatException if it is no cosignature
     */
    public Instant time() throws LedgerFormatException {
        if (signature.length != Long.BYTES + JdkEd25519.SIGNATURE_BYTES) {
            throw LedgerFormatException.malformed("not a cosignature with a time");
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
            throw LedgerFormatException.malformed("a cosignature of no time");
        }
        return Instant.ofEpochSecond(seconds);
    }

    /** Whether it names this key; a name alone does not make it the key's. */
    public boolean isBy(VerifierKey key) {
        return key.name().equals(name) && Arrays.equals(key.id(), keyId);
    }
}
