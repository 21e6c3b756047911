package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that the endpoint does not know, so that a typing error never shows all rows. */
final class StrictParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("io.liangze.")) {
            return true;
        }
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known(method));
        if (unknown.isEmpty()) {
            return true;
        }
        List<Violation> violations = unknown.stream()
                .map(name -> new Violation("?" + name, "unknown-parameter", Map.of()))
                .toList();
        throw new Refusal(Refusal.Kind.UNREADABLE, "request-003", Map.of(), violations);
    }

    static Set<String> known(HandlerMethod method) {
        var known = new TreeSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                known.add(String.valueOf(parameter.getParameterName()));
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(StrictParameters::name)
                        .forEach(known::add);
            }
        }
        return known;
    }

    private static String name(RecordComponent component) {
        BindParam renamed = component.getAnnotation(BindParam.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
