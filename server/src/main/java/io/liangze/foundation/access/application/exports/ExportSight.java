package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.runtime.ConfidentialExports;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who sees a request: whoever made it, and whoever may decide on it or has. The list itself has a word: whom a matter in it
 * concerns does not see that somebody takes it away. One predicate for list, count and object.
 */
@Component
public class ExportSight {

    private final ExportRequests requests;
    private final ConfidentialExports lists;
    private final AccessPolicy policy;
    private final BusinessTime time;

    ExportSight(ExportRequests requests, ConfidentialExports lists, AccessPolicy policy, BusinessTime time) {
        this.requests = requests;
        this.lists = lists;
        this.policy = policy;
        this.time = time;
    }

    /** @throws Refusal 404 if there is none that he sees */
    public ExportRequest require(UUID id, Actor actor) {
        return requests.find(id).filter(seenBy(actor)).orElseThrow(Refusal::absent);
    }

    /** What people call the list that is asked for. */
    public String titleOf(ExportRequest request) {
        return lists.titleOf(request.list());
    }

    Predicate<ExportRequest> seenBy(Actor actor) {
        Supplier<Rights> rights = SingletonSupplier.of(() -> policy.rights(actor));
        return request -> isOwn(request, actor) || maySeeOfOthers(request, actor, rights.get());
    }

    /** Those of others that he sees. */
    public Set<UUID> ofOthers(Actor actor) {
        Rights rights = policy.rights(actor);
        boolean beyond =
                rights.scopes(ExportDeclarations.APPROVE).stream().anyMatch(scope -> scope.compareTo(Scope.UNIT) > 0);
        UnitId unit = beyond ? null : actor.unit();
        return requests.decidable(actor.person(), unit).stream()
                .filter(request -> maySeeOfOthers(request, actor, rights))
                .map(ExportRequest::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the requester's own unit who may decide; told so, whoever else sees it comes upon it by himself. */
    Set<PostId> approversNearby(ExportRequest request) {
        Actor requester = request.requester();
        return requests.actingIn(requester.unit(), time.today()).stream()
                .filter(actor -> !isOwn(request, actor) && maySeeOfOthers(request, actor, policy.rights(actor)))
                .map(Actor::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOwn(ExportRequest request, Actor actor) {
        return request.requester().person().equals(actor.person());
    }

    private boolean maySeeOfOthers(ExportRequest request, Actor actor, Rights rights) {
        var decider = request.decider();
        boolean concerned = decider == null
                ? policy.reaches(
                        actor,
                        rights,
                        ExportDeclarations.APPROVE,
                        request.requester().unit())
                : decider.person().equals(actor.person());
        return concerned && lists.mayApprove(request.list(), request.query(), actor);
    }
}
