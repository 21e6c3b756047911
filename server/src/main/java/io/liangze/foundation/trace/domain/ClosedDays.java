package io.liangze.foundation.trace.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days whose head of the discipline log stands in the public one. */
public interface ClosedDays {

    /**
     * A day.
     *
     * @param size entries of the discipline log at the first look after the day
     * @param root base64
     * @param entry the entry of the public log that holds them
     * @param index its place there; null while it waits for one
     */
    record ClosedDay(
            LocalDate day,
            long size,
            String root,
            UUID entry,
            @Nullable Long index) {}

    Optional<LocalDate> last();

    /** The latest, newest first. */
    List<ClosedDay> latest(int most);
}
