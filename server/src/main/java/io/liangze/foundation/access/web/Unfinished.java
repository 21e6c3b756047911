package io.liangze.foundation.access.web;

import io.liangze.foundation.access.SessionStage;
import io.liangze.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;

/** What a session may reach before signing in is finished, and what everything else answers. */
final class Unfinished {

    private static final String SIGN_IN = "/api/session";
    private static final String ATTRIBUTE = Unfinished.class.getName() + ".stage";

    private Unfinished() {}

    /** Whether the request is about signing in itself; for all others the session counts as none. */
    static boolean isSignIn(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(SIGN_IN) || path.startsWith(SIGN_IN + "/");
    }

    /** Remembers why the request goes on without a session. */
    static void remember(SessionStage stage, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, stage);
    }

    /** Why a request without a session is refused. */
    static Refusal refusal(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SessionStage stage
                ? refusal(stage)
                : new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-009", Map.of());
    }

    static Refusal refusal(SessionStage stage) {
        String code = switch (stage) {
            case SECOND_FACTOR -> "access-040";
            case NEW_PASSWORD -> "access-041";
            case SECOND_FACTOR_SETUP -> "access-042";
            case FULL -> throw new IllegalStateException("a full session has nothing to finish");
        };
        return new Refusal(Refusal.Kind.FORBIDDEN, code, Map.of());
    }

    /** Whether the handler serves a session of this stage. */
    static boolean isServed(SessionStage stage, Object handler) {
        ServesStages served =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(ServesStages.class) : null;
        return stage == SessionStage.FULL
                || (served != null && Arrays.asList(served.value()).contains(stage));
    }
}
