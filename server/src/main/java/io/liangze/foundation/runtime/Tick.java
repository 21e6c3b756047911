package io.liangze.foundation.runtime;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does at once, in the caller's thread, what the scheduler would do by and by. For tests and for moving business time. */
@Component
public class Tick {

    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);

    private final JdbcClient jdbc;
    private final JobRunner runner;
    private final List<RecurringJob> recurring;

    Tick(JdbcClient jdbc, JobRunner runner, List<RecurringJob> recurring) {
        this.jdbc = jdbc;
        this.runner = runner;
        this.recurring = recurring;
    }

    /**
     * Runs every queued job and every recurring job once. What fails does not keep the others from running.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException in a transaction, which the failure of one
     *     job would undo for all
     */
    @Transactional(propagation = Propagation.NEVER)
    public void tick() {
        jdbc.sql("SELECT id FROM runtime_job WHERE state = 'QUEUED' ORDER BY created_at, id")
                .query(UUID.class)
                .list()
                .forEach(runner::run);
        recurring.forEach(Tick::run);
    }

    private static void run(RecurringJob job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.error("recurring job {} failed", job.name(), e);
        }
    }
}
