package io.liangze.shared;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The machine's clock, for sessions, codes, rate limits, job polling and ids. What an official did or owes is never dated
 * by it: that is {@link BusinessTime}.
 */
public final class MachineTime {

    private static final InstantSource SOURCE = InstantSource.system();

    private MachineTime() {}

    public static Instant now() {
        return SOURCE.instant();
    }

    static long millis() {
        return SOURCE.millis();
    }
}
