package io.liangze.foundation.runtime;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does at once, in the caller's thread, what the scheduler would do by and by. For tests and for moving business time. */
@Component
public class Tick {

    private final JdbcClient jdbc;
    private final JobRunner runner;
    private final List<RecurringJob> recurring;

    Tick(JdbcClient jdbc, JobRunner runner, List<RecurringJob> recurring) {
        this.jdbc = jdbc;
        this.runner = runner;
        this.recurring = recurring;
    }

    /** Runs every queued job and every recurring job once. */
    public void tick() {
        jdbc.sql("SELECT id FROM runtime_job WHERE state = 'QUEUED' ORDER BY created_at, id")
                .query(UUID.class)
                .list()
                .forEach(runner::run);
        recurring.forEach(RecurringJob::run);
    }
}
