package io.liangze.foundation.notice.domain;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When something may go outside.
 *
 * @param morning when the digest of the morning is made, on workdays
 * @param afternoon when that of the afternoon is
 * @param quietFrom the beginning of the night, in which nothing goes out
 * @param quietUntil its end
 * @param urgentAnHour how many urgent ones go to a person within an hour at most; the others wait
 */
public record OutsideRule(
        LocalTime morning, LocalTime afternoon, LocalTime quietFrom, LocalTime quietUntil, int urgentAnHour) {

    /** Until the legal calendar is kept here, with its holidays and its working Saturdays and Sundays. */
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public boolean isQuiet(LocalTime at) {
        return !at.isBefore(quietFrom) || at.isBefore(quietUntil);
    }

    /** The half day whose digest is due: the latest one of the day that has begun; none at night or when nobody works. */
    public Optional<HalfDay> halfDayAt(LocalDateTime now) {
        LocalTime at = now.toLocalTime();
        if (!WORKDAYS.contains(now.getDayOfWeek()) || isQuiet(at) || at.isBefore(morning)) {
            return Optional.empty();
        }
        return Optional.of(
                new HalfDay(now.toLocalDate(), at.isBefore(afternoon) ? HalfDay.Half.MORNING : HalfDay.Half.AFTERNOON));
    }
}
