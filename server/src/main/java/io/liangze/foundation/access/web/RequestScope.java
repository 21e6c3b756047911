package io.liangze.foundation.access.web;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.domain.Session;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Reach;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is asking in this request. */
@Component
class RequestScope implements CurrentScope {

    private final AccessPolicy policy;

    RequestScope(AccessPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<Actor> signedIn() {
        return SignedIn.session().map(Session::actor);
    }

    @Override
    public boolean reaches(String permission, UnitId unit) {
        return signedIn()
                .filter(actor -> policy.reaches(actor, permission, unit))
                .isPresent();
    }

    @Override
    public boolean has(Actor actor, String permission) {
        return policy.grants(actor, permission);
    }

    @Override
    public Reach reach(Actor actor, String permission) {
        return policy.widest(actor, permission)
                .map(scope -> new Reach(scope, actor.unit()))
                .orElseThrow(Refusal::forbidden);
    }
}
