package io.liangze.foundation.access.domain.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a new password must be. There is no rule about kinds of characters, and a password does not grow old by itself: NIST
 * SP 800-63B 5.1.1.2 advises against both, since people answer them with {@code Spring2026!}. GB/T 22239-2019 8.1.4.1 asks
 * for regular change, so a deployment may set a number of days.
 */
public enum PasswordRule {
    /** Source: NIST SP 800-63B 5.1.1.2 asks for eight characters at least; ten is the deployment's own rule. */
    LONG_ENOUGH("password-short"),
    /** Source: NIST SP 800-63B 5.1.1.2 asks that 64 be allowed; somewhere hashing must end. */
    NOT_ENDLESS("password-long"),
    /** Source: GB/T 22239-2019 8.1.4.1 (complexity), measured by how many guesses it withstands, not by kinds of characters. */
    HARD_TO_GUESS("password-guessable"),
    /** Source: the deployment's own security rule. */
    NEW("password-used");

    /** Characters at least. */
    public static final int LEAST = 10;

    /** Characters at most. */
    public static final int MOST = 256;

    /** Of the five grades of zxcvbn, 0 to 4: this one stands for 10⁸ guesses, enough against whoever has to ask the server. */
    public static final int GRADE = 3;

    /** So many passwords back, the present one included, none comes again. */
    public static final int REMEMBERED = 5;

    private final String violation;

    PasswordRule(String violation) {
        this.violation = violation;
    }

    /** The key of the sentence that says what is wrong and what helps. */
    public String violation() {
        return violation;
    }

    /** What that sentence names. */
    public Map<String, String> bounds() {
        return switch (this) {
            case LONG_ENOUGH -> Map.of("least", Integer.toString(LEAST));
            case NOT_ENDLESS -> Map.of("most", Integer.toString(MOST));
            case HARD_TO_GUESS -> Map.of();
            case NEW -> Map.of("last", Integer.toString(REMEMBERED));
        };
    }

    /**
     * All rules that a password breaks.
     *
     * @param grade how hard it is to guess, 0 to 4
     * @param used whether it is one of the last {@value #REMEMBERED}
     */
    public static List<PasswordRule> brokenBy(String password, int grade, boolean used) {
        int length = password.codePointCount(0, password.length());
        var broken = new ArrayList<PasswordRule>();
        if (length < LEAST) {
            broken.add(LONG_ENOUGH);
        }
        if (length > MOST) {
            broken.add(NOT_ENDLESS);
        }
        if (grade < GRADE) {
            broken.add(HARD_TO_GUESS);
        }
        if (used) {
            broken.add(NEW);
        }
        return List.copyOf(broken);
    }
}
