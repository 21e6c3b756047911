package io.liangze.foundation.access;

import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and as what.
 *
 * @param post the acting post; every act is done in it
 * @param permissions what the acting post may do somewhere
 * @param csrfToken goes into {@code X-CSRF-Token} of every request that changes something
 * @param authenticatedAt when the person last proved who he is; machine time
 * @param persona the demonstration's name for the person
 * @param stage how far signing in has come; null if nobody began. Until it is full there is no person here yet, only the user
 *     name that was typed, and the token for the next step
 * @param method by what he proved who he is
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
        @Nullable String persona,
        @Nullable SessionStage stage,
        @Nullable SignInMethod method) {

    public SessionView {
        posts = List.copyOf(posts);
        permissions = List.copyOf(permissions);
    }

    /**
     * A post with its unit and place.
     *
     * @param holder for whom one acts in it; null if one holds it
     * @param until the first day on which one no longer acts for the holder
     */
    @Schema(name = "PostRef")
    public record PostView(
            @Schema(format = "uuid") String id,
            String name,
            PostKind kind,
            Ref unit,
            PlaceView place,
            @Nullable Ref holder,
            @Nullable LocalDate until) {

        public static PostView of(PostCard post) {
            var unit = post.unit();
            return new PostView(
                    post.id().toString(),
                    post.name(),
                    post.kind(),
                    new Ref(unit.id().toString(), unit.name()),
                    new PlaceView(unit.place().toString(), unit.placeName(), unit.invented()),
                    null,
                    null);
        }

        public PostView delegatedBy(Ref other, @Nullable LocalDate day) {
            return new PostView(id, name, kind, unit, place, other, day);
        }
    }

    @Schema(name = "PlaceRef")
    public record PlaceView(@Schema(format = "uuid") String id, String name, boolean invented) {}

    /** Nobody is signed in. */
    public static SessionView nobody() {
        return new SessionView(null, null, null, List.of(), List.of(), null, null, null, null, null);
    }

    /** Somebody has begun to sign in, and must go on before he is anybody here. */
    public static SessionView unfinished(
            @Nullable String user, String csrfToken, SessionStage stage, SignInMethod method) {
        return new SessionView(null, user, null, List.of(), List.of(), csrfToken, null, null, stage, method);
    }
}
