package io.liangze.foundation.runtime;

import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Business time: the machine's clock and an offset that lies in the database and only grows. Outside the demonstration
 * the offset is zero and the database is not asked.
 */
@Component
public class MovableTime implements BusinessTime, SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final boolean movable;

    MovableTime(JdbcClient jdbc, @Value("${liangze.demonstration}") boolean movable) {
        this.jdbc = jdbc;
        this.movable = movable;
    }

    @Override
    public Instant now() {
        Instant machine = MachineTime.now();
        return (movable ? machine.plus(offset()) : machine).truncatedTo(ChronoUnit.MILLIS);
    }

    private Duration offset() {
        return Duration.ofMillis(jdbc.sql("SELECT offset_millis FROM runtime_clock")
                .query(Long.class)
                .single());
    }

    /**
     * Moves business time forward for everybody.
     *
     * @return false if {@code target} is not later than business time, and nothing was changed
     * @throws IllegalStateException outside the demonstration
     */
    public boolean moveTo(Instant target) {
        if (!movable) {
            throw new IllegalStateException("business time moves in the demonstration only");
        }
        return jdbc.sql("""
                        UPDATE runtime_clock SET offset_millis = :offset WHERE begun AND offset_millis < :offset
                        """)
                        .param(
                                "offset",
                                Duration.between(MachineTime.now(), target).toMillis())
                        .update()
                == 1;
    }

    /**
     * Sets business time once, before the demonstration has begun; it may lie before the machine's time. Afterwards it
     * changes nothing, so that an interrupted beginning can be repeated.
     *
     * @throws IllegalStateException outside the demonstration
     */
    public void begin(Instant at) {
        if (!movable) {
            throw new IllegalStateException("business time begins in the demonstration only");
        }
        jdbc.sql("UPDATE runtime_clock SET offset_millis = :offset, begun = true WHERE NOT begun")
                .param("offset", Duration.between(MachineTime.now(), at).toMillis())
                .update();
    }

    /** Its persons are invented, their password is public and its time has been moved: it never becomes a real one. */
    @Override
    public void afterSingletonsInstantiated() {
        boolean begun =
                jdbc.sql("SELECT begun FROM runtime_clock").query(Boolean.class).single();
        if (begun && !movable) {
            throw new IllegalStateException(
                    "the database holds a demonstration: set LIANGZE_DEMO=true, or use another database");
        }
    }
}
