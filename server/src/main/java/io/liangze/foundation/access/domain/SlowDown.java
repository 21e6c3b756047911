package io.liangze.foundation.access.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after wrong passwords. Counted for a user name and a client address together, so that a stranger who
 * guesses cannot lock the owner out.
 *
 * @param failures wrong passwords in a row
 * @param lastAt machine time of the last one
 */
public record SlowDown(int failures, Instant lastAt) {

    /** So many wrong passwords are answered at once. */
    public static final int FREE = 4;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Zero if the next try may be made now; doubles with each failure up to one minute. */
    public Duration waitAt(Instant now) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - FREE, 10));
        Duration left = Duration.between(now, lastAt.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
