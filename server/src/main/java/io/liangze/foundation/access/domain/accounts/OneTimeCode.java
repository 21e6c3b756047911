package io.liangze.foundation.access.domain.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 一次性口令: what an administrator hands over on paper, good for one first password. Eighty bits in letters and digits that
 * are not mistaken for each other.
 *
 * @param value sixteen characters
 */
public record OneTimeCode(String value) {

    /** How much chance one needs. */
    public static final int BYTES = 10;

    private static final int LENGTH = 16;
    private static final int BITS = 5;
    private static final int GROUP = 4;

    /** Without I, L, O and U. Source: Crockford's Base32. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    public OneTimeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a one-time code has sixteen letters and digits");
        }
    }

    /** @param chance {@value #BYTES} random bytes */
    public static OneTimeCode from(byte[] chance) {
        if (chance.length != BYTES) {
            throw new IllegalArgumentException("a one-time code is made of ten bytes");
        }
        var value = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte part : chance) {
            held = (held << Byte.SIZE) | (part & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                value.append(LETTERS.charAt((held >>> bits) & 0x1f));
            }
        }
        return new OneTimeCode(value.toString());
    }

    /** Reads what somebody typed from paper: in either case, with blanks and hyphens, with O for 0 and I or L for 1. */
    public static Optional<OneTimeCode> read(String typed) {
        String value = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return FORM.matcher(value).matches() ? Optional.of(new OneTimeCode(value)) : Optional.empty();
    }

    /** As it is shown: {@code 7K3M-Q9XW-2FHT-0B5N}. */
    public String shown() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
