package io.liangze.foundation.access.persistence;

import java.util.Locale;

/** The one form of a user name, however it was typed. */
final class UserNames {

    private UserNames() {}

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
