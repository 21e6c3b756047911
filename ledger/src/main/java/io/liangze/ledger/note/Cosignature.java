package io.liangze.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A witness's signature with its time: C2SP tlog-cosignature, Ed25519. */
final class Cosignature {

    private Cosignature() {}

    static byte[] message(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    static boolean verify(SignatureScheme scheme, VerifierKey key, String text, byte[] signature) {
        if (signature.length != 8 + JdkEd25519.SIGNATURE_BYTES) {
            return false;
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        byte[] bytes = Arrays.copyOfRange(signature, 8, signature.length);
        return seconds >= 0 && scheme.verify(key.publicKey(), message(seconds, text), bytes);
    }
}
