package io.liangze.foundation.protection;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4 (GB/T 32907) in Galois/counter mode (NIST SP 800-38D): nonce, text and tag in one. Nonces are random, so that one key
 * must not encrypt more than 2³² times.
 */
final class Sm4Gcm {

    static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sm4Gcm() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** @param bound is authenticated with the text and needed to decrypt it */
    static byte[] encrypt(byte[] key, byte[] bound, byte[] text) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] encrypted = run(cipher(true, key, nonce, bound), text, 0);
            var all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
            return all;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encrypting checks no tag", e);
        }
    }

    /** Empty if the key is another one, or anything was changed. */
    static Optional<byte[]> decrypt(byte[] key, byte[] bound, byte[] encrypted) {
        if (encrypted.length < NONCE_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
            return Optional.of(run(cipher(false, key, nonce, bound), encrypted, NONCE_BYTES));
        } catch (InvalidCipherTextException _) {
            return Optional.empty();
        }
    }

    private static GCMModeCipher cipher(boolean encrypts, byte[] key, byte[] nonce, byte[] bound) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypts, new AEADParameters(new KeyParameter(key), TAG_BYTES * Byte.SIZE, nonce, bound));
        return cipher;
    }

    private static byte[] run(GCMModeCipher cipher, byte[] in, int from) throws InvalidCipherTextException {
        var out = new byte[cipher.getOutputSize(in.length - from)];
        int written = cipher.processBytes(in, from, in.length - from, out, 0);
        written += cipher.doFinal(out, written);
        return written == out.length ? out : Arrays.copyOf(out, written);
    }
}
