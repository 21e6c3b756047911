package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Answers what failed before a controller was reached, or after: in a filter, in the firewall, while an answer was
 * written. The container sends it here, to the address that is the name of this bean.
 */
@Component(FailedRequests.ADDRESS)
class FailedRequests implements HttpRequestHandler, ErrorController {

    static final String ADDRESS = "/error";

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    private final Problems problems;

    FailedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            problems.write(Refusal.absent(), request, response); // somebody asked for this address itself
            return;
        }
        String instance = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Throwable exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        HttpStatus status = HttpStatus.resolve(code);
        if (exception == null && status != null && status.is4xxClientError()) {
            problems.write(refusal(status, request.getMethod()), status, instance, request, response);
            return;
        }
        Refusal refusal = Problems.refusal(exception);
        log(refusal, request.getMethod() + " " + instance, exception);
        problems.write(refusal, Problems.status(refusal.kind()), instance, request, response);
    }

    static void log(Refusal refusal, String request, @Nullable Throwable exception) {
        switch (refusal.kind()) {
            case FAULT -> LOG.error("request failed: {}", request, exception);
            case BUSY -> LOG.warn("not now: {}: {}", request, String.valueOf(exception));
            default -> LOG.debug("refused: {}: {}", request, refusal.getMessage());
        }
    }

    private static Refusal refusal(HttpStatus status, String method) {
        return switch (status) {
            case NOT_FOUND -> Refusal.absent();
            case FORBIDDEN -> Refusal.forbidden();
            case METHOD_NOT_ALLOWED -> new Refusal(Refusal.Kind.UNREADABLE, "request-005", Map.of("method", method));
            case CONTENT_TOO_LARGE -> new Refusal(Refusal.Kind.TOO_LARGE, "request-007", Map.of());
            case UNSUPPORTED_MEDIA_TYPE -> new Refusal(Refusal.Kind.UNREADABLE, "request-006", Map.of());
            default -> new Refusal(Refusal.Kind.UNREADABLE, "request-001", Map.of());
        };
    }
}
