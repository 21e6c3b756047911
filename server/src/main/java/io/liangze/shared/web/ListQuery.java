package io.liangze.shared.web;

import org.jspecify.annotations.Nullable;

/** The parameters that every list has. A list's own record of parameters implements it; its other components are filters. */
public interface ListQuery {

    int MOST = 200;
    int USUAL = 50;

    /** How many rows, 1 to {@value #MOST}; null is {@value #USUAL}. */
    @Nullable
    Integer limit();

    /** The {@code next} of the stretch before. */
    @Nullable
    String after();

    /** Whether to count. */
    @Nullable
    Boolean count();

    /** Keys with commas between, a hyphen before one that falls. */
    @Nullable
    String sort();

    default int rows() {
        Integer limit = limit();
        return limit == null ? USUAL : limit;
    }

    default boolean counted() {
        return Boolean.TRUE.equals(count());
    }

    /** The stretch after a cursor, 5,000 rows long: for those who read a list to its end. */
    static ListQuery stretch(@Nullable String after, @Nullable String sort) {
        return new Stretch(5_000, after, false, sort);
    }

    /** A stretch without filters of its own. */
    record Stretch(
            Integer limit,
            @Nullable String after,
            Boolean count,
            @Nullable String sort) implements ListQuery {}
}
