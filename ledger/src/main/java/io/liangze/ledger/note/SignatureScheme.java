package io.liangze.ledger.note;

/** Verifies Ed25519 signatures (RFC 8032). The JDK's is the default; a faster library can take its place. */
@FunctionalInterface
public interface SignatureScheme {

    /**
     * Whether a signature holds; false, not a failure, for whatever is no key or no signature.
     *
     * @param publicKey 32 bytes of RFC 8032
     * @param signature 64 bytes of RFC 8032
     */
    boolean verify(byte[] publicKey, byte[] message, byte[] signature);

    /** The Ed25519 of the JDK. */
    static SignatureScheme jdk() {
        return JdkEd25519::verify;
    }
}
