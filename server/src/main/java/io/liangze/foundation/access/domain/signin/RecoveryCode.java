package io.liangze.foundation.access.domain.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that takes the place of the authenticator app once: fifty bits in letters and digits that are not mistaken for each
 * other when they are read from paper.
 *
 * @param value ten characters
 */
public record RecoveryCode(String value) {

    /** So many are made at a time. */
    public static final int COUNT = 10;

    /** How much chance one needs. */
    public static final int BYTES = 7;

    private static final int LENGTH = 10;
    private static final int BITS = 5;

    /** Without I, L, O and U. Source: Crockford's Base32. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    public RecoveryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a recovery code has ten letters and digits");
        }
    }

    /** @param chance {@value #BYTES} random bytes */
    public static RecoveryCode from(byte[] chance) {
        if (chance.length != BYTES) {
            throw new IllegalArgumentException("a recovery code is made of seven bytes");
        }
        long bits = 0;
        for (byte part : chance) {
            bits = (bits << Byte.SIZE) | (part & 0xff);
        }
        var value = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            value.append(LETTERS.charAt((int) (bits >>> (BITS * i)) & 0x1f));
        }
        return new RecoveryCode(value.toString());
    }

    /** Reads what somebody typed from paper: in either case, with blanks and hyphens, with O for 0 and I or L for 1. */
    public static Optional<RecoveryCode> read(String typed) {
        String value = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return FORM.matcher(value).matches() ? Optional.of(new RecoveryCode(value)) : Optional.empty();
    }

    /** As it is shown: {@code 7K3MQ-9XW2F}. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
