package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import io.liangze.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match} and {@code Idempotency-Key} for the endpoints that take them. */
final class Arguments implements HandlerMethodArgumentResolver {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class || parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == IfMatch.class
                ? ifMatch(request.getHeader("If-Match"))
                : idempotencyKey(request.getHeader("Idempotency-Key"));
    }

    private static IfMatch ifMatch(@Nullable String header) {
        if (header == null) {
            throw new Refusal(Refusal.Kind.PRECONDITION, "request-008", Map.of());
        }
        var matcher = VERSION.matcher(header);
        if (!matcher.matches()) {
            throw new Refusal(
                    Refusal.Kind.UNREADABLE,
                    "request-004",
                    Map.of(),
                    List.of(new Violation("?If-Match", "version", Map.of())));
        }
        return new IfMatch(Long.parseLong(matcher.group(1)));
    }

    private static IdempotencyKey idempotencyKey(@Nullable String header) {
        if (header == null || !Uuid7.isOne(header)) {
            throw new Refusal(Refusal.Kind.UNREADABLE, "request-010", Map.of());
        }
        return new IdempotencyKey(Uuid7.parse(header));
    }
}
