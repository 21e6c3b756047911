package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Actor;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import io.liangze.shared.rights.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What each kind of post may do, and how far. */
public interface Grants {

    /**
     * What the actor may do in his post at this moment: nothing if he neither holds it nor acts for its holder, if the post is
     * withheld from him, or if he is an administrator in another post.
     *
     * @param declared the permissions of this server by code
     */
    Rights rights(Actor actor, Map<String, Permission> declared, LocalDate today, Instant now);

    /** What is granted on the day to the kind, and to this post beyond it, whoever holds it. */
    List<Rights.ByScope> granted(PostKind kind, PostId post, LocalDate day);

    /** The grants to kinds of posts that hold on the day: the access matrix. */
    List<Grant> all(LocalDate day);

    /** @param source the rule or decision that it rests on */
    record Grant(PostKind kind, String permission, Scope scope, String source) {}
}
