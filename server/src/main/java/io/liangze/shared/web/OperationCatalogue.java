package io.liangze.shared.web;

import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints with what they declare. One without a declaration, with a permission that no module declares, or that
 * reads what is about persons without recording it, stops the start. */
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
        var known = new TreeMap<String, Permission>();
        permissions.stream()
                .flatMap(module -> module.permissions().stream())
                .forEach(permission -> known.put(permission.code(), permission));
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

    private static String fault(HandlerMethod method, Map<String, Permission> known) {
        Operates declared = method.getMethodAnnotation(Operates.class);
        if (declared == null) {
            return method.getShortLogMessage() + " lacks @Operates";
        }
        if (declared.reauthentication() && declared.permission().equals(Operates.OPEN)) {
            return method.getShortLogMessage() + " asks nobody for a fresh proof";
        }
        if (declared.permission().equals(Operates.OPEN) || declared.permission().equals(Operates.SIGNED_IN)) {
            return "";
        }
        Permission permission = known.get(declared.permission());
        if (permission == null) {
            return method.getShortLogMessage() + " asks for the unknown permission " + declared.permission();
        }
        boolean guarded = permission.dataClass().compareTo(DataClass.PERSONAL) >= 0;
        return guarded && method.hasMethodAnnotation(GetMapping.class) && !declared.sensitive()
                ? method.getShortLogMessage() + " reads what is " + permission.dataClass() + " without recording it"
                : "";
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
