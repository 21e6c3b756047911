package io.liangze.foundation.protection;

/**
 * Keeps the master key and wraps data keys under it. The master key itself never leaves it: a cryptographic module
 * (PKCS#11, GM/T 0018) fits in its place. The file that is used otherwise stands back as soon as there is another bean.
 */
public interface KeyProvider {

    /**
     * A data key that only its master key opens.
     *
     * @param master name of the master key; tells nothing of the key itself
     * @param bytes as the provider made them
     */
    record WrappedKey(String master, byte[] bytes) {}

    /**
     * Makes the first master key, unless there is one. Called while no data key exists.
     *
     * @throws IllegalStateException if there is none and none can be made; one line that names the place and the remedy
     */
    void begin();

    /**
     * The name of the master key under which {@link #wrap} wraps.
     *
     * @throws IllegalStateException if there is none; one line that names the place and the remedy
     */
    String current();

    /** @param name of the data key; bound into what comes out */
    WrappedKey wrap(byte[] dataKey, String name);

    /**
     * The data key, also of an older master key.
     *
     * @throws IllegalStateException if no master key here opens it; one line that names the place and the remedy
     */
    byte[] unwrap(WrappedKey wrapped, String name);
}
