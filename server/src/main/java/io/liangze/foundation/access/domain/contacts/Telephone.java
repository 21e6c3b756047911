package io.liangze.foundation.access.domain.contacts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number of the mainland, in one form: {@code 13800000000}, {@code 0510-00000100}. Source: 电信网编号计划（2017，
 * 条次待核）.
 */
public record Telephone(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    /** Area codes of Beijing and the great cities have three digits, all others four. */
    private static final Pattern LANDLINE = Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})-?([0-9]{7,8})");

    private static final Pattern ORNAMENT = Pattern.compile("[ ()（）\\u00a0]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");
    private static final int SHOWN = 4;

    /** @throws IllegalArgumentException if it is not in the one form */
    public Telephone {
        if (!MOBILE.matcher(number).matches() && !isLandline(number)) {
            throw new IllegalArgumentException("no telephone number in its one form");
        }
    }

    private static boolean isLandline(String number) {
        return number.indexOf('-') > 0 && LANDLINE.matcher(number).matches();
    }

    /** Reads what people write: with spaces, hyphens, brackets or the code of the country. Empty if it is none. */
    public static Optional<Telephone> read(String text) {
        String plain = ORNAMENT.matcher(text).replaceAll("");
        String domestic = COUNTRY.matcher(plain).replaceFirst("");
        String digits = domestic.replace("-", "");
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(new Telephone(digits));
        }
        // abroad one dials the area code without its zero
        Matcher landline =
                LANDLINE.matcher(domestic.equals(plain) || domestic.startsWith("0") ? domestic : "0" + domestic);
        return landline.matches()
                ? Optional.of(new Telephone(landline.group(1) + "-" + landline.group(2)))
                : Optional.empty();
    }

    /** Whether short messages reach it. */
    public boolean isMobile() {
        return number.indexOf('-') < 0;
    }

    /** For a look: {@code 138****5678}, {@code 0510-****0100}. */
    public String masked() {
        int hyphen = number.indexOf('-');
        String head = hyphen < 0 ? number.substring(0, 3) : number.substring(0, hyphen + 1);
        return head + "****" + number.substring(number.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
