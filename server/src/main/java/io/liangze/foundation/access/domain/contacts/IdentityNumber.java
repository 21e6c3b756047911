package io.liangze.foundation.access.domain.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number: six digits of a place, eight of the day of birth, three of a sequence, a check character.
 * Source: GB 11643-1999.
 */
public record IdentityNumber(String number) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EARLIEST = 1900;
    private static final String CHECKS = "10X98765432";

    /** @throws IllegalArgumentException if form, day of birth or check character are wrong */
    public IdentityNumber {
        if (!isOne(number)) {
            throw new IllegalArgumentException("no identity number");
        }
    }

    /** Reads what people write: a small x too, and spaces at the ends. Empty if it is none. */
    public static Optional<IdentityNumber> read(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        return isOne(number) ? Optional.of(new IdentityNumber(number)) : Optional.empty();
    }

    private static boolean isOne(String number) {
        return FORM.matcher(number).matches() && hasDay(number) && number.charAt(17) == check(number);
    }

    private static boolean hasDay(String number) {
        try {
            return LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14))
                            .getYear()
                    >= EARLIEST;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    /** ISO 7064, MOD 11-2. */
    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** For a look: {@code 320***********123X}; the day of birth is not shown. */
    public String masked() {
        return number.substring(0, 3) + "*".repeat(11) + number.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
