package io.liangze.foundation.access.domain.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a grant stands on a day. */
public enum GrantState {
    COMING,
    IN_FORCE,
    ENDED;

    /** @param to the first day on which it no longer holds; null if none is known */
    static GrantState on(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        if (to != null && (!day.isBefore(to) || !from.isBefore(to))) {
            return ENDED; // also what was withdrawn before it held
        }
        return day.isBefore(from) ? COMING : IN_FORCE;
    }
}
