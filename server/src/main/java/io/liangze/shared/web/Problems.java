package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a problem of a refusal, in the language of the request. */
@Component
public class Problems {

    private static final String RETRY_AFTER = "retryAfter";

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE, RUNNING -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case ABSENT -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case UNREADABLE -> HttpStatus.BAD_REQUEST;
            case PRECONDITION -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    /** The problem of a refusal, outside a request: for results of jobs and of many acts at once. */
    public Problem problem(Refusal refusal, HttpStatus status, String instance, String traceId, Locale language) {
        String code = refusal.code().value();
        return new Problem(
                "urn:liangze:problem:" + code,
                texts.sentence(code + ".title", refusal.values(), language),
                status.value(),
                texts.sentence(code + ".detail", refusal.values(), language),
                instance,
                code,
                texts.find(code + ".basis", refusal.values(), language).orElse(null),
                refusal.values(),
                refusal.violations().stream()
                        .map(violation -> violation(violation, language))
                        .toList(),
                traceId);
    }

    private Problem.ProblemViolation violation(Violation violation, Locale language) {
        return new Problem.ProblemViolation(
                violation.pointer(),
                violation.code(),
                texts.sentence("violation." + violation.code(), violation.values(), language),
                violation.values());
    }

    ResponseEntity<Object> answer(Refusal refusal, HttpStatus status, HttpServletRequest request) {
        Problem problem = problem(
                refusal, status, request.getRequestURI(), RequestFrame.traceId(request), Texts.language(request));
        var answer = ResponseEntity.status(status).contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        String retryAfter = refusal.values().get(RETRY_AFTER);
        if (retryAfter != null) {
            answer.header("Retry-After", retryAfter);
        }
        return answer.body(problem);
    }

    /** Writes a problem where no controller is involved: in the security layer. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = status(refusal.kind());
        response.setStatus(status.value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String body = json.writeValueAsString(problem(
                refusal, status, request.getRequestURI(), RequestFrame.traceId(request), Texts.language(request)));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
