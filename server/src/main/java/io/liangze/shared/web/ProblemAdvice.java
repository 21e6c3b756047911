package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where an exception becomes an answer. */
@RestControllerAdvice
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        return problems.answer(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException exception, HttpServletRequest request) {
        return switch (cause(exception)) {
            case UnrecognizedPropertyException unknown ->
                unreadable(request, "request-002", violation(pointer(unknown), "unknown-member"));
            case MismatchedInputException mismatch ->
                unreadable(request, "request-001", violation(pointer(mismatch), "type"));
            case JacksonException broken -> unreadable(request, "request-001", violation("", "syntax", place(broken)));
            case Refusal refusal -> refused(refusal, request);
            case null, default -> unreadable(request, "request-001");
        };
    }

    /** The parser wraps what the body's own limit throws while it is read. */
    private static @Nullable Throwable cause(Throwable unreadable) {
        Refusal refusal = Problems.refusal(unreadable);
        return refusal.kind() == Refusal.Kind.FAULT ? unreadable.getCause() : refusal;
    }

    private static Map<String, String> place(JacksonException broken) {
        var location = broken.getLocation();
        return Map.of(
                "line", location == null ? "?" : Integer.toString(location.getLineNr()),
                "column", location == null ? "?" : Integer.toString(location.getColumnNr()));
    }

    private static String pointer(JacksonException exception) {
        var pointer = new StringBuilder();
        for (var step : exception.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Values of the body that are read but out of range: all of them at once. */
    @ExceptionHandler
    ResponseEntity<Object> invalid(MethodArgumentNotValidException exception, HttpServletRequest request) {
        if (exception.getParameter().hasParameterAnnotation(RequestBody.class)) {
            return refused(Refusal.violations(Constraints.ofBody(exception.getBindingResult())), request);
        }
        return unreadable(request, "request-004", Constraints.ofParameters(exception.getBindingResult()));
    }

    @ExceptionHandler
    ResponseEntity<Object> unbound(BindException exception, HttpServletRequest request) {
        return unreadable(request, "request-004", Constraints.ofParameters(exception));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalidParameter(HandlerMethodValidationException exception, HttpServletRequest request) {
        List<Violation> violations = exception.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors errors
                        ? Constraints.ofBody(errors).stream()
                        : result.getResolvableErrors().stream()
                                .map(error -> violation(
                                        "?" + result.getMethodParameter().getParameterName(), "type")))
                .toList();
        return unreadable(request, "request-004", violations);
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException exception, HttpServletRequest request) {
        boolean inPath = exception.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? refused(Refusal.absent(), request)
                : unreadable(request, "request-004", violation("?" + exception.getName(), "type"));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException exception, HttpServletRequest request) {
        return unreadable(request, "request-004", violation("?" + exception.getParameterName(), "missing"));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMethod(HttpRequestMethodNotSupportedException exception, HttpServletRequest request) {
        return problems.answer(
                new Refusal(Refusal.Kind.UNREADABLE, "request-005", Map.of("method", exception.getMethod())),
                HttpStatus.METHOD_NOT_ALLOWED,
                exception.getHeaders(),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(HttpMediaTypeException exception, HttpServletRequest request) {
        return problems.answer(
                new Refusal(Refusal.Kind.UNREADABLE, "request-006", Map.of()),
                exception instanceof HttpMediaTypeNotAcceptableException
                        ? HttpStatus.NOT_ACCEPTABLE
                        : HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                exception.getHeaders(),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException exception, HttpServletRequest request) {
        return refused(new Refusal(Refusal.Kind.TOO_LARGE, "request-007", Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> absent(NoResourceFoundException exception, HttpServletRequest request) {
        return refused(Refusal.absent(), request);
    }

    /** Our fault, or the database's: the log has the whole, the client the trace id and nothing else. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception exception, HttpServletRequest request) {
        Refusal refusal = Problems.refusal(exception);
        FailedRequests.log(refusal, request.getMethod() + " " + request.getRequestURI(), exception);
        return refused(refusal, request);
    }

    private ResponseEntity<Object> unreadable(HttpServletRequest request, String code, Violation... violations) {
        return unreadable(request, code, List.of(violations));
    }

    private ResponseEntity<Object> unreadable(HttpServletRequest request, String code, List<Violation> violations) {
        return refused(new Refusal(Refusal.Kind.UNREADABLE, code, Map.of(), violations), request);
    }

    private static Violation violation(String pointer, String code) {
        return violation(pointer, code, Map.of());
    }

    private static Violation violation(@Nullable String pointer, String code, Map<String, String> values) {
        return new Violation(pointer == null ? "" : pointer, code, values);
    }
}
