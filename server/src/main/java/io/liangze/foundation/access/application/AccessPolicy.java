package io.liangze.foundation.access.application;

import io.liangze.foundation.access.domain.Grants;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides what a post may do. Grants are read at each question; nothing is remembered. */
@Component
public class AccessPolicy {

    private final Grants grants;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    AccessPolicy(Grants grants, OrganizationDirectory organization, BusinessTime time) {
        this.time = time;
        this.grants = grants;
        this.organization = organization;
    }

    /** Whether the post has the permission anywhere. */
    public boolean grants(Actor actor, String permission) {
        return !scopes(actor, permission).isEmpty();
    }

    /** Whether the post has the permission for this unit. */
    public boolean reaches(Actor actor, String permission, UnitId unit) {
        Set<Scope> scopes = scopes(actor, permission);
        if (scopes.contains(Scope.ALL)) {
            return true;
        }
        if (scopes.contains(Scope.UNIT) && unit.equals(actor.unit())) {
            return true;
        }
        return scopes.contains(Scope.SUBTREE)
                && (organization.isWithin(unit, actor.unit(), time.today())
                        || organization.isSupervisedBy(unit, actor.unit(), time.today()));
    }

    /** How far the post has the permission at most; empty if not at all. */
    public Optional<Scope> widest(Actor actor, String permission) {
        return scopes(actor, permission).stream().max(Comparator.naturalOrder());
    }

    private Set<Scope> scopes(Actor actor, String permission) {
        return organization
                .post(actor.post(), time.today())
                .map(post -> grants.scopes(post.kind(), permission))
                .orElse(Set.of());
    }
}
