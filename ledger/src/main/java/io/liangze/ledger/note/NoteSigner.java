package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Signs notes as a log (type 1) or cosigns checkpoints as a witness (type 4). */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifierKey;
    private final KeyPair pair;

    private NoteSigner(VerifierKey verifierKey, KeyPair pair) {
        this.verifierKey = verifierKey;
        this.pair = pair;
    }

    /**
     * The signer of a seed.
     *
     * @param type {@link VerifierKey#ED25519} or {@link VerifierKey#COSIGNATURE}
     * @param seed the 32 secret bytes of RFC 8032
     * @throws IllegalArgumentException if the name, the type or the length of the seed is wrong
     */
    public static NoteSigner of(String name, byte type, byte[] seed) {
        if (seed.length != JdkEd25519.KEY_BYTES) {
            throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
        }
        KeyPair pair = JdkEd25519.pair(seed);
        return new NoteSigner(new VerifierKey(name, type, JdkEd25519.raw(pair)), pair);
    }

    /**
     * Parses {@code PRIVATE+KEY+<name>+<key id>+<base64(type, seed)>}, the form the Go tools write.
     *
     * @throws LedgerFormatException if it is not of that form or of another kind; the message never holds the secret
     */
    public static NoteSigner parse(String text) throws LedgerFormatException {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3 || !VerifierKey.isName(parts[0])) {
            throw LedgerFormatException.malformed("not a signer key");
        }
        byte[] key = Base64Text.parse(parts[2]);
        if (key.length != 33 || (key[0] != VerifierKey.ED25519 && key[0] != VerifierKey.COSIGNATURE)) {
            throw LedgerFormatException.malformed("a signer key of a kind that is not supported");
        }
        NoteSigner signer = of(parts[0], key[0], Arrays.copyOfRange(key, 1, 33));
        if (!HexFormat.of().formatHex(signer.verifierKey.id()).equals(parts[1])) {
            throw LedgerFormatException.malformed("the key id does not fit the signer key");
        }
        return signer;
    }

    /**
     * The secret in the form that {@link #parse} takes.
     *
     * @param seed the 32 secret bytes of RFC 8032
     */
    public static String secretText(String name, byte type, byte[] seed) {
        byte[] key = new byte[1 + seed.length];
        key[0] = type;
        System.arraycopy(seed, 0, key, 1, seed.length);
        String id = HexFormat.of().formatHex(of(name, type, seed).verifierKey.id());
        return PREFIX + name + "+" + id + "+" + Base64Text.write(key);
    }

    /** The public key that verifies what this signs. */
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /**
     * Signs a text.
     *
     * @param text with its final line feed
     * @param at the time in a cosignature, cut to seconds; a log's signature holds none
     * @throws IllegalArgumentException if a witness is to sign for a time before 1970
     */
    public NoteSignature sign(String text, Instant at) {
        if (verifierKey.type() == VerifierKey.ED25519) {
            byte[] bytes = JdkEd25519.sign(pair.getPrivate(), text.getBytes(StandardCharsets.UTF_8));
            return new NoteSignature(verifierKey.name(), verifierKey.id(), bytes);
        }
        long seconds = at.getEpochSecond();
        if (seconds < 0) {
            throw new IllegalArgumentException("no cosignature before 1970");
        }
        byte[] bytes = JdkEd25519.sign(pair.getPrivate(), Cosignature.message(seconds, text));
        var timed = ByteBuffer.allocate(8 + bytes.length).putLong(seconds).put(bytes);
        return new NoteSignature(verifierKey.name(), verifierKey.id(), timed.array());
    }
}
