package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.granting.GrantRights;
import io.liangze.foundation.access.application.granting.GrantToPost;
import io.liangze.foundation.access.domain.rights.GrantState;
import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.foundation.access.domain.rights.RightsRule;
import io.liangze.foundation.access.web.Names;
import io.liangze.foundation.access.web.PostRow;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Scope;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.AllowedAct.Need;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes grants as the API shows them. */
@Component
class GrantResponses {

    private final GrantRights grantRights;
    private final GrantToPost grantToPost;
    private final Names names;
    private final BusinessTime time;

    GrantResponses(GrantRights grantRights, GrantToPost grantToPost, Names names, BusinessTime time) {
        this.grantRights = grantRights;
        this.grantToPost = grantToPost;
        this.names = names;
        this.time = time;
    }

    /**
     * What a kind of post may do.
     *
     * @param to the first day on which it no longer holds; null if none is known
     * @param source the rule or decision that it rests on
     * @param by who granted it; null if it came with the deployment
     * @param endedReason why it was withdrawn
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Grant")
    record GrantResponse(
            @Schema(format = "uuid") String id,
            PostKind kind,
            String permission,
            Scope scope,
            LocalDate from,
            @Nullable LocalDate to,
            GrantState state,
            String source,
            @Nullable Ref by,
            @Nullable String endedReason,
            long version,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    /**
     * What one post may do beyond its kind.
     *
     * @param to the first day on which it no longer holds
     * @param endedReason why it was withdrawn
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "PostGrant")
    record PostGrantResponse(
            @Schema(format = "uuid") String id,
            PostRow post,
            String permission,
            Scope scope,
            LocalDate from,
            LocalDate to,
            GrantState state,
            String reason,
            Ref by,
            @Nullable String endedReason,
            long version,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    Page<GrantResponse> list(Page<KindGrant> page) {
        Set<PersonId> persons = page.items().stream()
                .flatMap(grant -> Stream.ofNullable(grant.by()))
                .collect(Collectors.toSet());
        Names.Book book = names.of(persons, Set.of());
        return page.map(grant -> one(grant, book, null));
    }

    GrantResponse one(KindGrant grant, @Nullable String trace) {
        PersonId by = grant.by();
        return one(grant, names.of(by == null ? Set.of() : Set.of(by), Set.of()), trace);
    }

    private GrantResponse one(KindGrant grant, Names.Book book, @Nullable String trace) {
        return new GrantResponse(
                grant.id().toString(),
                grant.kind(),
                grant.permission(),
                grant.scope(),
                grant.from(),
                grant.to(),
                grant.stateOn(time.today()),
                grant.source(),
                book.person(grant.by()),
                grant.endedReason(),
                grant.version(),
                withdrawal(grantRights.withdrawalRefused(grant)),
                trace);
    }

    private static List<AllowedAct> withdrawal(Optional<RightsRule> refused) {
        return List.of(refused.map(rule -> AllowedAct.forbidden("withdraw", rule.code(), Map.of()))
                .orElseGet(() -> AllowedAct.allowed("withdraw", Need.REASON, Need.REAUTHENTICATION)));
    }

    Page<PostGrantResponse> ofPosts(Page<PostGrant> page) {
        Names.Book book = names.of(
                page.items().stream().map(PostGrant::by).collect(Collectors.toSet()),
                page.items().stream().map(PostGrant::post).collect(Collectors.toSet()));
        return page.map(grant -> one(grant, book, null));
    }

    PostGrantResponse one(PostGrant grant, @Nullable String trace) {
        return one(grant, names.of(Set.of(grant.by()), Set.of(grant.post())), trace);
    }

    private PostGrantResponse one(PostGrant grant, Names.Book book, @Nullable String trace) {
        return new PostGrantResponse(
                grant.id().toString(),
                book.post(grant.post()),
                grant.permission(),
                grant.scope(),
                grant.from(),
                grant.to(),
                grant.stateOn(time.today()),
                grant.reason(),
                book.named(grant.by()),
                grant.endedReason(),
                grant.version(),
                withdrawal(grantToPost.withdrawalRefused(grant)),
                trace);
    }
}
