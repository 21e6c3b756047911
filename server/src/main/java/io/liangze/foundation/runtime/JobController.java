package io.liangze.foundation.runtime;

import io.liangze.foundation.runtime.Jobs.JobState;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Problem;
import io.liangze.shared.web.Problems;
import io.liangze.shared.web.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "runtime")
class JobController {

    @Schema(name = "Job")
    record JobResponse(
            @Schema(format = "uuid") String id,
            String kind,
            JobState state,
            int progress,
            @Nullable String result,
            @Nullable Problem problem,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    private final JdbcClient jdbc;
    private final CurrentScope scope;
    private final Problems problems;
    private final JsonMapper json;

    JobController(JdbcClient jdbc, CurrentScope scope, Problems problems, JsonMapper json) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping("/api/jobs/{id}")
    @Operation(operationId = "runtime_readJob", summary = "A job, for the person who ordered it")
    @Operates(permission = Operates.SIGNED_IN)
    JobResponse read(@PathVariable UUID id, HttpServletRequest request) {
        return jdbc.sql("""
                        SELECT id, kind, state, progress, result, problem_code, problem_values, created_at, finished_at
                        FROM runtime_job WHERE id = :id AND owner_person = :person
                        """)
                .param("id", id)
                .param("person", scope.actor().person().value())
                .query((row, number) -> response(row, Texts.language(request)))
                .optional()
                .orElseThrow(Refusal::absent);
    }

    @GetMapping(path = "/api/jobs/{id}/workbook", produces = Exports.XLSX)
    @Operation(
            operationId = "runtime_readWorkbook",
            summary = "The workbook that a job has written, for who ordered it in the same post, seven days")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) {
        return jdbc.sql("""
                        SELECT file_name, content FROM runtime_export JOIN runtime_job ON runtime_job.id = job
                        WHERE job = :id AND owner_person = :person AND owner_post = :post AND state = 'DONE'
                        """)
                .param("id", id)
                .param("person", scope.actor().person().value())
                .param("post", scope.actor().post().value())
                .query((row, number) -> Exports.answer(row.getString("file_name"), row.getBytes("content")))
                .optional()
                .orElseThrow(Refusal::absent);
    }

    private JobResponse response(ResultSet row, Locale language) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        String id = row.getString("id");
        return new JobResponse(
                id,
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("result"),
                problem(row.getString("problem_code"), row.getString("problem_values"), id, language),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    /** The log names a job by its id, so that is its trace id too. */
    private @Nullable Problem problem(@Nullable String code, @Nullable String values, String id, Locale language) {
        if (code == null || values == null) {
            return null;
        }
        boolean fault = code.equals(Refusal.fault().code().value());
        var refusal = new Refusal(
                fault ? Refusal.Kind.FAULT : Refusal.Kind.RULE,
                code,
                json.readValue(values, new TypeReference<Map<String, String>>() {}));
        return problems.problem(refusal, "/api/jobs/" + id, id, language);
    }
}
