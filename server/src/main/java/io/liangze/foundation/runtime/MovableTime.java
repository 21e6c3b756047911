package io.liangze.foundation.runtime;

import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Business time: the machine's clock and an offset that lies in the database and only grows. Outside the demonstration
 * the offset is zero and the database is not asked.
 */
@Component
public class MovableTime implements BusinessTime {

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
     * Sets business time once, before the demonstration has begun; it may lie before the machine's time.
     *
     * @throws IllegalStateException outside the demonstration, or when it has begun
     */
    public void begin(Instant at) {
        int begun = jdbc.sql("""
                        UPDATE runtime_clock SET offset_millis = :offset, begun = true WHERE NOT begun
                        """)
                .param("offset", Duration.between(MachineTime.now(), at).toMillis())
                .update();
        if (!movable || begun == 0) {
            throw new IllegalStateException("business time begins once, in the demonstration only");
        }
    }
}
