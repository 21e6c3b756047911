package io.liangze.foundation.runtime;

import io.liangze.foundation.runtime.Jobs.JobState;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs one job and keeps what came of it. While it runs, a connection of its own holds a lock with the job's name, so that
 * nobody else runs it; when the server dies the connection ends, and with it the lock.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JdbcClient jdbc;
    private final DataSource connections;
    private final JsonMapper json;
    private final TransactionTemplate apart;
    private final Map<String, JobHandler> handlers;

    JobRunner(
            JdbcClient jdbc,
            DataSource connections,
            JsonMapper json,
            PlatformTransactionManager transactions,
            List<JobHandler> handlers) {
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.jdbc = jdbc;
        this.connections = connections;
        this.json = json;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    private record Order(String kind, JobHandler.Job job) {}

    /**
     * Runs a job unless it is done, or swept.
     *
     * @return false if it runs elsewhere at this moment, and it is not known how that will end
     */
    boolean run(UUID id) {
        try (Connection holder = connections.getConnection()) {
            if (!ask(holder, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", id)) {
                return false;
            }
            String before = MDC.get("trace"); // of the request that ticks, if it is one
            MDC.put("trace", id.toString());
            try {
                claim(id).ifPresent(this::run);
                return true;
            } finally {
                MDC.put("trace", before);
                ask(holder, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", id);
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the lock of job " + id, e);
        }
    }

    private static boolean ask(Connection holder, String sql, UUID job) throws SQLException {
        try (var statement = holder.prepareStatement(sql)) {
            statement.setString(1, "job/" + job);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Optional<Order> claim(UUID id) {
        return jdbc.sql("""
                        UPDATE runtime_job SET state = 'RUNNING' WHERE id = :id AND state IN ('QUEUED', 'RUNNING')
                        RETURNING kind, parameters, owner_person, owner_post, owner_unit
                        """)
                .param("id", id)
                .query((row, number) -> new Order(
                        row.getString("kind"), new JobHandler.Job(id, row.getString("parameters"), owner(row))))
                .optional();
    }

    private void run(Order order) {
        UUID id = order.job().id();
        JobHandler handler = handlers.get(order.kind());
        if (handler == null) {
            LOG.error("no handler for job {} of kind {}", id, order.kind());
            finish(id, JobState.FAILED, null, Refusal.fault());
            return;
        }
        String result;
        try {
            result = handler.run(order.job(), progress -> progress(id, progress));
        } catch (Refusal refusal) {
            finish(id, JobState.FAILED, null, refusal);
            return;
        } catch (RuntimeException e) {
            LOG.error("job {} of kind {} failed", id, order.kind(), e);
            finish(id, JobState.FAILED, null, Refusal.fault());
            return;
        }
        finish(id, JobState.DONE, result, null);
    }

    private static Actor owner(ResultSet row) throws SQLException {
        return new Actor(
                new PersonId(row.getObject("owner_person", UUID.class)),
                new PostId(row.getObject("owner_post", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)));
    }

    /** Commits at once, whatever transaction the handler is in: who waits sees it move. */
    private void progress(UUID id, int progress) {
        apart.executeWithoutResult(status -> jdbc.sql("UPDATE runtime_job SET progress = :progress WHERE id = :id")
                .param("id", id)
                .param("progress", Math.clamp(progress, 0, 100))
                .update());
    }

    private void finish(UUID id, JobState state, @Nullable String result, @Nullable Refusal refusal) {
        jdbc.sql("""
                        UPDATE runtime_job SET state = :state, result = :result, problem_code = :code,
                               problem_values = CAST(:values AS jsonb), finished_at = :now,
                               progress = CASE WHEN :state = 'DONE' THEN 100 ELSE progress END
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("result", result)
                .param("code", refusal == null ? null : refusal.code().value())
                .param("values", refusal == null ? null : json.writeValueAsString(refusal.values()))
                .param("now", Timestamp.from(MachineTime.now()))
                .update();
    }
}
