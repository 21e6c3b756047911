package io.liangze.shared.web;

import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.util.Optional;

/** Who is asking, and how far his permissions reach. Implemented by {@code access}; permissions are read at each request. */
public interface CurrentScope {

    /** The acting post, if somebody is signed in. */
    Optional<Actor> signedIn();

    /** @throws Refusal 401 if nobody is signed in */
    default Actor actor() {
        return signedIn()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-009", java.util.Map.of()));
    }

    /** Whether the acting post has the permission for this unit today. */
    boolean reaches(String permission, UnitId unit);

    /** Whether the actor has the permission anywhere today, also where a job asks for him. */
    boolean has(Actor actor, String permission);

    /**
     * How far the actor has the permission today, for lists: what it does not reach is in no list and no count.
     *
     * @throws Refusal 403 if he does not have it at all
     */
    Reach reach(Actor actor, String permission);

    /** @throws Refusal 403 if the acting post does not have the permission for this unit */
    default void require(String permission, UnitId unit) {
        if (!reaches(permission, unit)) {
            throw Refusal.forbidden();
        }
    }
}
