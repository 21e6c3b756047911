package io.liangze.foundation.access.domain.contacts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of mail as people have them: no quotes, comments or line ends, a domain with a dot in lower case. Source: the
 * rule of HTML for {@code input type=email}; lengths of RFC 5321 §4.5.3.1.
 */
public record MailAddress(String address) {

    /** Characters. */
    public static final int LONGEST = 254;

    private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)" + LOCAL + "@(" + LABEL + "\\.)+(?=[a-z0-9-]*[a-z])" + LABEL);

    /** @throws IllegalArgumentException if it is no such address */
    public MailAddress {
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("no address of mail in its one form");
        }
    }

    /** Reads what people write; the part before the @ may tell capitals apart and stays. Empty if it is none. */
    public static Optional<MailAddress> read(String text) {
        String stripped = text.strip();
        int at = stripped.lastIndexOf('@');
        String address = at < 0
                ? stripped
                : stripped.substring(0, at) + stripped.substring(at).toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && FORM.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }

    /** For a look: {@code z***@example.gov.cn}. */
    public String masked() {
        return address.charAt(0) + "***" + address.substring(address.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
