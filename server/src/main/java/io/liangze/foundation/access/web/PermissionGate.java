package io.liangze.foundation.access.web;

import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.OperationCatalogue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every endpoint and asks for the permission and the fresh proof that it declares. */
@Component
class PermissionGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final int FIRST = 0;

    private final CurrentScope scope;

    PermissionGate(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(FIRST);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Operates declared = OperationCatalogue.declaration(handler);
        if (declared == null || declared.permission().equals(Operates.OPEN)) {
            return true;
        }
        var actor = scope.actor();
        SignedIn.session().ifPresent(session -> {
            if (!Unfinished.isServed(session.stage(), handler)) {
                throw Unfinished.refusal(session.stage());
            }
            if (declared.reauthentication() && !session.isFreshAt(MachineTime.now())) {
                throw new Refusal(Refusal.Kind.FORBIDDEN, "access-010", Map.of());
            }
        });
        if (!declared.permission().equals(Operates.SIGNED_IN) && !scope.has(actor, declared.permission())) {
            throw Refusal.forbidden();
        }
        return true;
    }
}
