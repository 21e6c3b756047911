package io.liangze.shared.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 has it, with our members.
 *
 * @param basis the rule behind a refusal
 * @param traceId names this request in the log
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String basis,
        Map<String, String> values,
        List<ProblemViolation> violations,
        String traceId) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param pointer a JSON pointer into the request, or {@code ?name} for a parameter */
    @Schema(name = "Violation")
    public record ProblemViolation(String pointer, String code, String message, Map<String, String> values) {}
}
