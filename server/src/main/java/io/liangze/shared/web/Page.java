package io.liangze.shared.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next what to send as {@code after} for the next stretch; null at the end
 * @param total only if it was asked for
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Total total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * How many there are.
     *
     * @param exact false if counting stopped at {@code value}
     */
    public record Total(int value, boolean exact) {

        /** Counting stops here. */
        public static final int MOST = 10_000;

        /** @param counted at most {@link #MOST} + 1 */
        public static Total of(int counted) {
            return new Total(Math.min(counted, MOST), counted <= MOST);
        }
    }

    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), next, total);
    }
}
