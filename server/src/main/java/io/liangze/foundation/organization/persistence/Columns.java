package io.liangze.foundation.organization.persistence;

import org.jspecify.annotations.Nullable;

/** Reads columns. */
public final class Columns {

    private Columns() {}

    /** A closed code that may be missing. */
    public static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
