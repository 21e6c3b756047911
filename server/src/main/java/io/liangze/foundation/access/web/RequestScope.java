package io.liangze.foundation.access.web;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Reach;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is asking in this request. His rights are read once for it; whatever asks outside a request reads them anew. */
@Component
class RequestScope implements CurrentScope {

    private static final String RIGHTS = RequestScope.class.getName() + ".rights";

    private final AccessPolicy policy;

    RequestScope(AccessPolicy policy) {
        this.policy = policy;
    }

    private record Known(Actor actor, Rights rights) {}

    @Override
    public Optional<Actor> signedIn() {
        return SignedIn.session().map(Session::actor);
    }

    Rights rights(Actor actor) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return policy.rights(actor);
        }
        if (request.getAttribute(RIGHTS, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                && known.actor().equals(actor)) {
            return known.rights();
        }
        Rights rights = policy.rights(actor);
        request.setAttribute(RIGHTS, new Known(actor, rights), RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    @Override
    public boolean reaches(String permission, UnitId unit) {
        return signedIn()
                .filter(actor -> policy.reaches(actor, rights(actor), permission, unit))
                .isPresent();
    }

    @Override
    public boolean has(Actor actor, String permission) {
        return rights(actor).allows(permission);
    }

    @Override
    public Reach reach(Actor actor, String permission) {
        Rights rights = rights(actor);
        if (!rights.allows(permission)) {
            throw Refusal.forbidden();
        }
        return new Reach(rights.scopes(permission), actor.unit(), rights.opened(permission));
    }
}
