package io.liangze.foundation.access.domain.openid;

import java.util.regex.Pattern;

/**
 * The page of ours that a browser goes to after signing in elsewhere. It cannot name another host, whatever browsers make
 * of two slashes or a backslash, and no address of the API.
 *
 * @param value path with query, at most {@value #LONGEST} characters
 */
public record ReturnPath(String value) {

    public static final int LONGEST = 500;

    /** What a path looks like; printable ASCII, since an address is percent-encoded. */
    private static final Pattern OURS = Pattern.compile("/(?!/|api(/|$))[!-\\[\\]-~]*");

    /** The first page. */
    public static final ReturnPath HOME = new ReturnPath("/");

    public ReturnPath {
        if (!isOurs(value)) {
            throw new IllegalArgumentException("no path of a page: " + value);
        }
    }

    public static boolean isOurs(String value) {
        return value.length() <= LONGEST && OURS.matcher(value).matches();
    }
}
