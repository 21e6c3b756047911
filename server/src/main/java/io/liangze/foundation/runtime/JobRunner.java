package io.liangze.foundation.runtime;

import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs one job and keeps what came of it. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, JobHandler> handlers;

    JobRunner(JdbcClient jdbc, JsonMapper json, List<JobHandler> handlers) {
        this.jdbc = jdbc;
        this.json = json;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    private record Order(String kind, JobHandler.Job job) {}

    void run(UUID id) {
        Order order = jdbc.sql("""
                        UPDATE runtime_job SET state = 'RUNNING' WHERE id = :id AND state IN ('QUEUED', 'RUNNING')
                        RETURNING kind, parameters, owner_person, owner_post, owner_unit
                        """)
                .param("id", id)
                .query((row, number) -> new Order(
                        row.getString("kind"), new JobHandler.Job(id, row.getString("parameters"), owner(row))))
                .optional()
                .orElse(null);
        if (order == null) {
            return; // done already, or swept
        }
        JobHandler handler = handlers.get(order.kind());
        if (handler == null) {
            finish(id, "FAILED", null, new Refusal(Refusal.Kind.RULE, "request-016", Map.of()));
            LOG.error("no handler for job {} of kind {}", id, order.kind());
            return;
        }
        try {
            finish(id, "DONE", handler.run(order.job(), progress -> progress(id, progress)), null);
        } catch (Refusal refusal) {
            finish(id, "FAILED", null, refusal);
        } catch (RuntimeException e) {
            LOG.error("job {} of kind {} failed", id, order.kind(), e);
            finish(id, "FAILED", null, new Refusal(Refusal.Kind.RULE, "request-016", Map.of()));
        }
    }

    private static Actor owner(ResultSet row) throws SQLException {
        return new Actor(
                new PersonId(row.getObject("owner_person", UUID.class)),
                new PostId(row.getObject("owner_post", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)));
    }

    private void progress(UUID id, int progress) {
        jdbc.sql("UPDATE runtime_job SET progress = :progress WHERE id = :id")
                .param("id", id)
                .param("progress", Math.clamp(progress, 0, 100))
                .update();
    }

    private void finish(UUID id, String state, @Nullable String result, @Nullable Refusal refusal) {
        jdbc.sql("""
                        UPDATE runtime_job SET state = :state, result = :result, problem_code = :code,
                               problem_values = CAST(:values AS jsonb), finished_at = :now,
                               progress = CASE WHEN :state = 'DONE' THEN 100 ELSE progress END
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.toUpperCase(Locale.ROOT))
                .param("result", result)
                .param("code", refusal == null ? null : refusal.code().value())
                .param("values", refusal == null ? null : json.writeValueAsString(refusal.values()))
                .param("now", Timestamp.from(MachineTime.now()))
                .update();
    }
}
