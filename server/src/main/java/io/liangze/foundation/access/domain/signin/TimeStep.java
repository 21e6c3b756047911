package io.liangze.foundation.access.domain.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time in which a code of an authenticator app holds. Source: RFC 6238 4.1 and 5.2.
 *
 * @param number counted from 1970
 */
public record TimeStep(long number) {

    public static final Duration LENGTH = Duration.ofSeconds(30);

    /** Steps before and after the present one whose codes are accepted too: clocks differ, and typing takes a while. */
    public static final int TOLERANCE = 1;

    public static TimeStep at(Instant now) {
        return new TimeStep(Math.floorDiv(now.getEpochSecond(), LENGTH.toSeconds()));
    }

    /** When it begins. */
    public Instant begins() {
        return Instant.ofEpochSecond(number * LENGTH.toSeconds());
    }

    /**
     * The steps whose codes may be given now, the present one first.
     *
     * @param last of the last code that was accepted: neither it nor an earlier one is accepted again
     */
    public static List<TimeStep> acceptedAt(Instant now, @Nullable TimeStep last) {
        long present = at(now).number();
        return LongStream.concat(
                        LongStream.of(present),
                        LongStream.rangeClosed(1, TOLERANCE)
                                .flatMap(off -> LongStream.of(present - off, present + off)))
                .filter(number -> last == null || number > last.number())
                .mapToObj(TimeStep::new)
                .toList();
    }
}
