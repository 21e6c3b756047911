package io.liangze.shared;

import java.util.regex.Pattern;

/**
 * Something that may be done, declared by the module that owns it and enforced by {@code access}.
 *
 * @param code {@code noun.verb}, the same in annotations, grants and the page
 */
public record Permission(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

    /** @throws IllegalArgumentException if the code is not {@code noun.verb} */
    public Permission {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a permission code: " + code);
        }
    }
}
