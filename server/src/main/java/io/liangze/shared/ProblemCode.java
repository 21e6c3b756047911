package io.liangze.shared;

import java.util.regex.Pattern;

/**
 * A stable name of a problem, {@code letter-003}; general ones begin with {@code request-} or {@code access-}. Codes are
 * retired, never reused. Title and detail in both languages lie in the problem bundles under this code.
 */
public record ProblemCode(String value) {

    private static final Pattern CODE = Pattern.compile("[a-z]+-[0-9]{3}");

    /** @throws IllegalArgumentException if the text is not a module's name, a hyphen and three digits */
    public ProblemCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a problem code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
