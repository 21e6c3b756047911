package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.runtime.ConfidentialExports;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who sees a request: whoever made it, and whoever may decide on it or has. The list itself has a word: whom a matter in it
 * concerns does not see that somebody takes it away. One predicate for list, count and object.
 */
@Component
public class ExportSight {

    private final ExportRequests requests;
    private final ConfidentialExports lists;
    private final AccessPolicy policy;

    ExportSight(ExportRequests requests, ConfidentialExports lists, AccessPolicy policy) {
        this.requests = requests;
        this.lists = lists;
        this.policy = policy;
    }

    /** @throws Refusal 404 if there is none that he sees */
    public ExportRequest require(UUID id, Actor actor) {
        return requests.find(id).filter(request -> sees(request, actor)).orElseThrow(Refusal::absent);
    }

    boolean sees(ExportRequest request, Actor actor) {
        return isOwn(request, actor) || maySeeOfOthers(request, actor);
    }

    /** Those of others that he sees. */
    public Set<UUID> ofOthers(Actor actor) {
        boolean beyond = policy.rights(actor).scopes(ExportDeclarations.APPROVE).stream()
                .anyMatch(scope -> scope.compareTo(Scope.UNIT) > 0);
        UnitId unit = beyond ? null : actor.unit();
        return requests.decidable(actor.person(), unit).stream()
                .filter(request -> maySeeOfOthers(request, actor))
                .map(ExportRequest::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOwn(ExportRequest request, Actor actor) {
        return request.requester().person().equals(actor.person());
    }

    private boolean maySeeOfOthers(ExportRequest request, Actor actor) {
        var decider = request.decider();
        boolean concerned = decider == null
                ? policy.reaches(
                        actor, ExportDeclarations.APPROVE, request.requester().unit())
                : decider.person().equals(actor.person());
        return concerned && lists.mayApprove(request.list(), request.query(), actor);
    }
}
