package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.util.Base64;

/** base64 of RFC 4648 section 4, padded, in its one canonical spelling. */
public final class Base64Text {

    private Base64Text() {}

    /** The padded text of bytes. */
    public static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The bytes of a text.
     *
     * @throws LedgerFormatException if it is not base64 or not in its one canonical spelling
     */
    public static byte[] parse(String text) throws LedgerFormatException {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw LedgerFormatException.malformed("not base64");
        }
        if (!write(bytes).equals(text)) {
            throw LedgerFormatException.malformed("not canonical base64");
        }
        return bytes;
    }

    /**
     * A hash of 32 bytes.
     *
     * @throws LedgerFormatException if it is none
     */
    public static byte[] parseHash(String text) throws LedgerFormatException {
        if (text.length() != 44) {
            throw LedgerFormatException.malformed("not a hash");
        }
        byte[] hash = parse(text);
        if (hash.length != 32) {
            throw LedgerFormatException.malformed("not a hash");
        }
        return hash;
    }

    /**
     * A whole number without sign and leading zeros, up to 2^63 - 1.
     *
     * @throws LedgerFormatException if it is none
     */
    public static long parseNumber(String text) throws LedgerFormatException {
        boolean digits = !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (text.length() > 1 && text.charAt(0) == '0')) {
            throw LedgerFormatException.malformed("not a number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw LedgerFormatException.malformed("a number beyond 2^63 - 1");
        }
    }
}
