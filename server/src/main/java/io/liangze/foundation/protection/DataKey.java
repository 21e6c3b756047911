package io.liangze.foundation.protection;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The key of one purpose, as it works in memory: from its 128 random bits come one key that seals and another one that
 * indexes (RFC 5869 with SM3), so that neither use weakens the other.
 */
final class DataKey {

    private static final int DIGEST_BYTES = 32;

    private final UUID id;
    private final KeyPurpose purpose;
    private final byte[] sealing;
    private final byte[] indexing;

    DataKey(UUID id, KeyPurpose purpose, byte[] secret) {
        this.id = id;
        this.purpose = purpose;
        this.sealing = derive(secret, "liangze/v1/seal", Sm4Gcm.KEY_BYTES);
        this.indexing = derive(secret, "liangze/v1/index", DIGEST_BYTES);
    }

    private static byte[] derive(byte[] secret, String use, int length) {
        var generator = new HKDFBytesGenerator(new SM3Digest());
        generator.init(new HKDFParameters(secret, null, use.getBytes(StandardCharsets.UTF_8)));
        var key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }

    UUID id() {
        return id;
    }

    KeyPurpose purpose() {
        return purpose;
    }

    byte[] sealing() {
        return sealing.clone();
    }

    /** HMAC-SM3 (GB/T 32905, GB/T 15852.2). */
    byte[] index(byte[] text) {
        return hmac(indexing, text);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(text, 0, text.length);
        var out = new byte[DIGEST_BYTES];
        mac.doFinal(out, 0);
        return out;
    }

    @Override
    public String toString() {
        return "DataKey[" + purpose + " " + id + "]";
    }
}
