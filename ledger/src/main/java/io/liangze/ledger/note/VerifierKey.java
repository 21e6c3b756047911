package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key in the form {@code <name>+<key id>+<base64>}: C2SP signed-note, section Verifier keys.
 *
 * @param name the key's, of a log its origin
 * @param type {@link #ED25519} for logs, {@link #COSIGNATURE} for witnesses
 * @param publicKey 32 bytes of RFC 8032
 */
public record VerifierKey(String name, byte type, byte[] publicKey) {

    /** The type byte of a log's key: Ed25519 over the text of the note. */
    public static final byte ED25519 = 1;

    /** The type byte of a witness's key: Ed25519 over a time and the text. */
    public static final byte COSIGNATURE = 4;

    /** @throws IllegalArgumentException if the name, the type or the length of the key is none */
    public VerifierKey {
        if (!isName(name) || publicKey.length != JdkEd25519.KEY_BYTES || (type != ED25519 && type != COSIGNATURE)) {
            throw new IllegalArgumentException("not a verifier key");
        }
        publicKey = publicKey.clone();
    }

    /**
     * Parses {@code <name>+<key id>+<base64(type, public key)>}.
     *
     * @throws LedgerFormatException if it is not of that form, of another kind, or the key id does not fit
     */
    public static VerifierKey parse(String text) throws LedgerFormatException {
        String[] parts = text.split("\\+", 3);
        if (text.length() > 512 || parts.length != 3 || !isName(parts[0])) {
            throw LedgerFormatException.malformed("not a verifier key");
        }
        byte[] key = Base64Text.parse(parts[2]);
        if (key.length != 1 + JdkEd25519.KEY_BYTES || (key[0] != ED25519 && key[0] != COSIGNATURE)) {
            throw LedgerFormatException.malformed("a verifier key of a kind that is not supported");
        }
        var parsed = new VerifierKey(parts[0], key[0], Arrays.copyOfRange(key, 1, key.length));
        if (!HexFormat.of().formatHex(parsed.id()).equals(parts[1])) {
            throw LedgerFormatException.malformed("the key id does not fit the verifier key");
        }
        return parsed;
    }

    /** Whether a text may be a key's name: not empty, no Unicode space, no plus, no control character, at most 255 bytes. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.getBytes(StandardCharsets.UTF_8).length <= 255
                && text.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The first four bytes of SHA-256 over name, line feed, type and public key. */
    public byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(type);
            return Arrays.copyOf(digest.digest(publicKey), 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in the form that {@link #parse} takes. */
    public String text() {
        byte[] key = new byte[1 + publicKey.length];
        key[0] = type;
        System.arraycopy(publicKey, 0, key, 1, publicKey.length);
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.write(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && type == that.type
                && name.equals(that.name)
                && Arrays.equals(publicKey, that.publicKey);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(publicKey);
    }
}
