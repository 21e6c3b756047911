package io.liangze.structure.broken.noambienttime;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Asks the machine for the time in every way. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone"})
class Clocks {

    Instant call() {
        return Instant.now();
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    ZonedDateTime ofTheMachinesZone() {
        return ZonedDateTime.now();
    }

    LocalDate inAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    InstantSource source() {
        return InstantSource.system();
    }
}
