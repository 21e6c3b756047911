package io.liangze.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * What opens a commitment: the salt and the value in canonical JSON. Whoever holds it can show that a record speaks of
 * this value; once the salt is destroyed nobody can.
 *
 * @param member what the commitment is made to
 * @param salt 32 random bytes, fresh for each opening
 * @param value canonical JSON
 */
public record Opening(Member member, byte[] salt, String value) {

    /** The length of a salt in bytes. */
    public static final int SALT_BYTES = 32;

    private static final String DOMAIN = "liangze/v1/";

    /** @throws IllegalArgumentException if the salt is not {@value #SALT_BYTES} bytes long */
    public Opening {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes, not " + salt.length);
        }
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /**
     * The commitment: SHA-256 over {@code "liangze/v1/"}, the member's name, a line feed, the salt and the value.
     *
     * @return base64url without padding, 43 characters
     */
    public String commitment() {
        return commitment(member.code(), salt, value);
    }

    /**
     * A commitment to any value, of the same form.
     *
     * @param field separates what is committed to for one use from every other
     * @param value canonical JSON
     */
    public static String commitment(String field, byte[] salt, String value) {
        MessageDigest digest = sha256();
        digest.update((DOMAIN + field + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(salt);
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening that
                && member == that.member
                && Arrays.equals(salt, that.salt)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * member.hashCode() + Arrays.hashCode(salt)) + value.hashCode();
    }

    @Override
    public String toString() {
        return "Opening[" + member.code() + "]"; // a salt or a value in a log file would open the commitment
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
