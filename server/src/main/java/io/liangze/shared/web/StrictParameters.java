package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
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
        var unknown = new TreeSet<String>();
        if (!takesAll(method)) {
            unknown.addAll(request.getParameterMap().keySet());
            unknown.removeAll(known(method));
        }
        if (unknown.isEmpty()) {
            requireTexts(request);
            return true;
        }
        List<Violation> violations = unknown.stream()
                .map(name -> new Violation("?" + name, "unknown-parameter", Map.of()))
                .toList();
        throw new Refusal(Refusal.Kind.UNREADABLE, "request-003", Map.of(), violations);
    }

    private static void requireTexts(HttpServletRequest request) {
        List<Violation> violations = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !Arrays.stream(parameter.getValue()).allMatch(Bounds::isText))
                .map(parameter -> new Violation("?" + parameter.getKey(), "type", Map.of()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.UNREADABLE, "request-004", Map.of(), violations);
        }
    }

    /** What another system sends may hold more than is asked for: a map of all parameters takes it. */
    static boolean takesAll(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    static Set<String> known(HandlerMethod method) {
        var known = new TreeSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                known.add(String.valueOf(parameter.getParameterName()));
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                known.addAll(namesOf(parameter.getParameterType()));
            }
        }
        return known;
    }

    /** The names in an address of a record's components; its constructor says which are called otherwise there. */
    static Set<String> namesOf(Class<?> query) {
        return new TreeSet<>(addressed(query).values());
    }

    /** What an address calls each component of a record. */
    static Map<String, String> addressed(Class<?> query) {
        var names = new TreeMap<String, String>();
        for (Parameter parameter : BeanUtils.getResolvableConstructor(query).getParameters()) {
            BindParam renamed = parameter.getAnnotation(BindParam.class);
            names.put(parameter.getName(), renamed == null ? parameter.getName() : renamed.value());
        }
        return names;
    }
}
