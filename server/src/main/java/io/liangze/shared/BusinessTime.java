package io.liangze.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time in which officials act and owe. Its offset from the machine's clock lies in the database, so that a
 * demonstration can be moved forward; everywhere else the offset is zero.
 */
public interface BusinessTime {

    /** The one zone of all days and hours. The zone of the machine is never asked. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Business time, cut to milliseconds. */
    Instant now();

    /** Today in {@link #ZONE}. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The day that a question is about: the one it names, or today. */
    default LocalDate dayOr(@Nullable LocalDate named) {
        return named == null ? today() : named;
    }
}
