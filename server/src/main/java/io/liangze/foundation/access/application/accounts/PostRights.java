package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.PermissionRegistry;
import io.liangze.foundation.access.domain.rights.Grants;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Which rights a post gives whoever holds it: what the security administrator looks at before he authorises. */
@Component
public class PostRights {

    private final Grants grants;
    private final PermissionRegistry registry;
    private final BusinessTime time;

    PostRights(Grants grants, PermissionRegistry registry, BusinessTime time) {
        this.grants = grants;
        this.registry = registry;
        this.time = time;
    }

    /** By permission, as they stand today. */
    public SortedMap<String, Set<Scope>> of(PostKind kind, PostId post) {
        Rights rights = Rights.of(kind, false, grants.granted(kind, post, time.today()), registry.declared());
        var scopes = new TreeMap<String, Set<Scope>>();
        rights.permissions().forEach(permission -> scopes.put(permission, rights.scopes(permission)));
        return scopes;
    }
}
