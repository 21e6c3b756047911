package io.liangze.foundation.access;

import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and as what.
 *
 * @param post the acting post; every act is done in it
 * @param permissions what the acting post may do somewhere
 * @param csrfToken goes into {@code X-CSRF-Token} of every request that changes something
 * @param authenticatedAt when the password was last given; machine time
 * @param persona the demonstration's name for the person
 */
@Schema(name = "Session")
public record SessionView(
        @Nullable Ref person,
        @Nullable String user,
        @Nullable PostView post,
        List<PostView> posts,
        List<String> permissions,
        @Nullable String csrfToken,
        @Nullable Instant authenticatedAt,
        @Nullable String persona) {

    public SessionView {
        posts = List.copyOf(posts);
        permissions = List.copyOf(permissions);
    }

    /** A post with its unit and place. */
    @Schema(name = "PostRef")
    public record PostView(@Schema(format = "uuid") String id, String name, PostKind kind, Ref unit, PlaceView place) {

        public static PostView of(PostCard post) {
            var unit = post.unit();
            return new PostView(
                    post.id().toString(),
                    post.name(),
                    post.kind(),
                    new Ref(unit.id().toString(), unit.name()),
                    new PlaceView(unit.place().toString(), unit.placeName(), unit.invented()));
        }
    }

    @Schema(name = "PlaceRef")
    public record PlaceView(@Schema(format = "uuid") String id, String name, boolean invented) {}

    /** Nobody is signed in. */
    public static SessionView nobody() {
        return new SessionView(null, null, null, List.of(), List.of(), null, null, null);
    }
}
