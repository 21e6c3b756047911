package io.liangze.foundation.runtime;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Uuid7;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Long work in the background: submitted in the caller's transaction, done by any server, asked for at {@code /api/jobs/{id}}. */
@Component
public class Jobs implements RecurringJob {

    /** How long a job that is done, and what it made, can be asked for. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Where a job stands. */
    enum JobState {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;

    Jobs(JdbcClient jdbc, @Qualifier(Scheduling.CLIENT) SchedulerClient scheduler) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
    }

    /**
     * Orders a job.
     *
     * @param kind the {@link JobHandler#kind()} that does it
     * @return the job's id; the answer of the endpoint is 202 with {@code Location: /api/jobs/{id}}
     */
    @Transactional
    public UUID submit(String kind, String parameters, Actor owner) {
        UUID id = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO runtime_job (id, kind, parameters, owner_person, owner_post, owner_unit, state, progress)
                        VALUES (:id, :kind, :parameters, :person, :post, :unit, 'QUEUED', 0)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("parameters", parameters)
                .param("person", owner.person().value())
                .param("post", owner.post().value())
                .param("unit", owner.unit().value())
                .update();
        scheduler.scheduleIfNotExists(Scheduling.RUN_JOB.instance(id.toString()).scheduledTo(MachineTime.now()));
        return id;
    }

    @Override
    public String name() {
        return "runtime.sweep-jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        jdbc.sql("DELETE FROM runtime_job WHERE finished_at < :before")
                .param("before", Timestamp.from(MachineTime.now().minus(KEPT)))
                .update();
    }
}
