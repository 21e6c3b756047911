package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.accounts.PostRights;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldState;
import io.liangze.foundation.access.web.Names;
import io.liangze.foundation.access.web.PostRow;
import io.liangze.foundation.access.web.accounts.AccountResponses.RightResponse;
import io.liangze.foundation.access.web.accounts.AccountResponses.StepResponse;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.AllowedAct.Need;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes withheld posts as the API shows them. */
@Component
class WithheldPostResponses {

    private final PostRights rights;
    private final Names names;

    WithheldPostResponses(PostRights rights, Names names) {
        this.rights = rights;
        this.names = names;
    }

    /** @param enteredAt when an administrator entered it, business time */
    @Schema(name = "WithheldPostSummary")
    record WithheldPostSummary(
            @Schema(format = "uuid") String id,
            Ref person,
            PostRow post,
            WithheldState state,
            Ref enteredBy,
            Instant enteredAt) {}

    /**
     * A post that gives no rights until it is released.
     *
     * @param rights what it would give, sorted by permission
     * @param enteredAt when an administrator entered it, business time
     * @param decided who released or refused it
     * @param reason why it was refused
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "WithheldPost")
    record WithheldPostResponse(
            @Schema(format = "uuid") String id,
            Ref person,
            PostRow post,
            WithheldState state,
            List<RightResponse> rights,
            Ref enteredBy,
            Instant enteredAt,
            @Nullable StepResponse decided,
            @Nullable String reason,
            long version,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    Page<WithheldPostSummary> list(Page<WithheldPost> page) {
        Names.Book book = book(page.items());
        return page.map(post -> new WithheldPostSummary(
                post.id().toString(),
                book.named(post.person()),
                book.post(post.post()),
                post.state(),
                book.named(post.entered().by()),
                post.entered().at()));
    }

    private Names.Book book(List<WithheldPost> posts) {
        Set<PersonId> persons = posts.stream()
                .flatMap(post -> Stream.concat(
                        Stream.of(post.person(), post.entered().by()),
                        Stream.ofNullable(post.decided()).map(Step::by)))
                .collect(Collectors.toSet());
        return names.of(persons, posts.stream().map(WithheldPost::post).collect(Collectors.toSet()));
    }

    WithheldPostResponse whole(WithheldPost withheld, Actor reader, @Nullable String trace) {
        Names.Book book = book(List.of(withheld));
        PostRow post = book.post(withheld.post());
        Step decided = withheld.decided();
        return new WithheldPostResponse(
                withheld.id().toString(),
                book.named(withheld.person()),
                post,
                withheld.state(),
                rights.of(post.kind(), PostId.of(post.id())).entrySet().stream()
                        .map(right -> new RightResponse(
                                right.getKey(),
                                right.getValue().stream().sorted().toList()))
                        .toList(),
                book.named(withheld.entered().by()),
                withheld.entered().at(),
                decided == null ? null : new StepResponse(book.named(decided.by()), decided.at()),
                withheld.reason(),
                withheld.version(),
                List.of(
                        act("authorise", true, withheld, reader, Need.REAUTHENTICATION),
                        act("refuse", false, withheld, reader, Need.REASON, Need.REAUTHENTICATION)),
                trace);
    }

    private static AllowedAct act(String act, boolean release, WithheldPost post, Actor reader, Need... needs) {
        return post.refusal(release, reader.person())
                .map(rule -> AllowedAct.forbidden(act, rule.code(), Map.of()))
                .orElseGet(() -> AllowedAct.allowed(act, needs));
    }
}
