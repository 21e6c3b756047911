package io.liangze.foundation.access.domain;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import java.util.List;
import java.util.Set;

/** What each kind of post may do, and how far. */
public interface Grants {

    Set<Scope> scopes(PostKind kind, String permission);

    /** Permissions that the kind of post has in any scope, sorted. */
    List<String> permissions(PostKind kind);

    /** All grants: the access matrix. */
    List<Grant> all();

    record Grant(PostKind kind, String permission, Scope scope) {}
}
