package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a problem of a refusal, in the language of the request. */
@Component
public class Problems {

    private static final String RETRY_AFTER = "retryAfter";

    /** Long enough for a database to be started again, short enough to be waited for. */
    private static final int DATABASE_AWAY_SECONDS = 10;

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
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** What an exception is to the client: a refusal somewhere behind it, a database that is away, or our fault. */
    static Refusal refusal(@Nullable Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (isDatabaseAway(cause)) {
                return Refusal.busy(DATABASE_AWAY_SECONDS);
            }
        }
        return Refusal.fault();
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _,
                    SQLTransientConnectionException _,
                    SQLNonTransientConnectionException _ -> true;
            // connection exceptions; the server shuts down or starts; it takes no more connections
            case SQLException sql ->
                sql.getSQLState() != null && sql.getSQLState().matches("08...|57P0.|53300");
            default -> false;
        };
    }

    /** The problem of a refusal, outside a request: for results of jobs and of many acts at once. */
    public Problem problem(Refusal refusal, String instance, String traceId, Locale language) {
        return problem(refusal, status(refusal.kind()), instance, traceId, language);
    }

    /** The problem of one of many acts that a request asks for, in its language. */
    public Problem problem(Refusal refusal, String instance, HttpServletRequest request) {
        return problem(refusal, instance, RequestFrame.traceId(request), Texts.language(request));
    }

    private Problem problem(Refusal refusal, HttpStatus status, String instance, String traceId, Locale language) {
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

    ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request) {
        return answer(refusal, status(refusal.kind()), HttpHeaders.EMPTY, request);
    }

    /** With a status of its own where the kind of refusal has none, and what headers belong to it. */
    ResponseEntity<Object> answer(Refusal refusal, HttpStatus status, HttpHeaders headers, HttpServletRequest request) {
        Problem problem = problem(
                refusal, status, request.getRequestURI(), RequestFrame.traceId(request), Texts.language(request));
        var answer = ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        String retryAfter = refusal.values().get(RETRY_AFTER);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return answer.body(problem);
    }

    /** Writes a problem where no controller is involved: in the security layer. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(refusal, status(refusal.kind()), request.getRequestURI(), request, response);
    }

    void write(
            Refusal refusal,
            HttpStatus status,
            String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String retryAfter = refusal.values().get(RETRY_AFTER);
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        String body = json.writeValueAsString(
                problem(refusal, status, instance, RequestFrame.traceId(request), Texts.language(request)));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
