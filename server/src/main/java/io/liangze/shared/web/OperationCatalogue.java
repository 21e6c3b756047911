package io.liangze.shared.web;

import io.liangze.shared.Permission;
import io.liangze.shared.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints with what they declare. One without a declaration, or with a permission that no module declares, stops the start. */
@Component
public class OperationCatalogue implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;
    private final List<Permissions> permissions;

    OperationCatalogue(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            List<Permissions> permissions) {
        this.mappings = mappings;
        this.permissions = permissions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var known = permissions.stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::code)
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(Operates.OPEN);
        known.add(Operates.SIGNED_IN);
        List<String> faults = mappings.getHandlerMethods().values().stream()
                .filter(OperationCatalogue::ours)
                .map(method -> fault(method, known))
                .filter(fault -> !fault.isEmpty())
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("endpoints without a valid declaration: " + faults);
        }
    }

    private static String fault(HandlerMethod method, Set<String> known) {
        Operates declared = method.getMethodAnnotation(Operates.class);
        if (declared == null) {
            return method.getShortLogMessage() + " lacks @Operates";
        }
        return known.contains(declared.permission())
                ? ""
                : method.getShortLogMessage() + " asks for the unknown permission " + declared.permission();
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("io.liangze.");
    }

    /** What the handler of a request declares; null if it is none of ours. */
    public static @Nullable Operates declaration(@Nullable Object handler) {
        return handler instanceof HandlerMethod method && ours(method)
                ? method.getMethodAnnotation(Operates.class)
                : null;
    }

    /** All endpoints of ours: a readable address with its method, and the declaration. */
    public Map<String, Operates> operations() {
        var operations = new TreeMap<String, Operates>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            Operates declared = declaration(method);
            if (declared != null) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> mapping.getPatternValues()
                                .forEach(pattern -> operations.put(pattern + " " + verb, declared)));
            }
        });
        return operations;
    }
}
