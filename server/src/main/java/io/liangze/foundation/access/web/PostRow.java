package io.liangze.foundation.access.web;

import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;

/** A post with its kind and its unit, as lists show it. */
@Schema(name = "PostOfKind")
public record PostRow(@Schema(format = "uuid") String id, String name, PostKind kind, Ref unit) {

    static PostRow of(PostCard post) {
        var unit = post.unit();
        return new PostRow(
                post.id().toString(),
                post.name(),
                post.kind(),
                new Ref(unit.id().toString(), unit.name()));
    }

    public Ref ref() {
        return new Ref(id, name);
    }
}
