package io.liangze.foundation.access.application;

import io.liangze.foundation.access.domain.rights.Grants;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.rights.Permission;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides what a post may do. Rights are read at each request and kept no longer. */
@Component
public class AccessPolicy {

    private final Grants grants;
    private final PermissionRegistry registry;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    AccessPolicy(Grants grants, PermissionRegistry registry, OrganizationDirectory organization, BusinessTime time) {
        this.grants = grants;
        this.registry = registry;
        this.organization = organization;
        this.time = time;
    }

    /** What the actor may do in his post now. */
    public Rights rights(Actor actor) {
        return grants.rights(actor, registry.declared(), time.today(), time.now());
    }

    /** Whether the post has the permission for this unit. */
    public boolean reaches(Actor actor, Rights rights, String permission, UnitId unit) {
        Set<Scope> granted = rights.scopes(permission);
        boolean alone = granted.isEmpty() || granted.contains(Scope.ALL);
        return rights.reaches(
                permission, unit, alone ? Set.of() : organization.reached(unit, actor.unit(), time.today()));
    }

    public boolean reaches(Actor actor, String permission, UnitId unit) {
        return reaches(actor, rights(actor), permission, unit);
    }

    /** Whether every work record of the unit may be read by the post anyway. */
    public boolean readsWorkOf(Actor actor, UnitId unit) {
        Rights rights = rights(actor);
        Set<Scope> standing = organization.reached(unit, actor.unit(), time.today());
        return registry.declared().values().stream()
                .filter(Permission::isWorkRecord)
                .allMatch(permission -> rights.reaches(permission.code(), unit, standing));
    }
}
