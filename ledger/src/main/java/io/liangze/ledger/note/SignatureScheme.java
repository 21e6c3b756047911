package io.liangze.ledger.note;

/** Verifies Ed25519 signatures (RFC 8032). The JDK's is the default; a faster library can take its place. */
@FunctionalInterface
public interface SignatureScheme {

    boolean verify(byte[] publicKey, byte[] message, byte[] signature);

    static SignatureScheme jdk() {
        return JdkEd25519::verify;
    }
}
