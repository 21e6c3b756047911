package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.accounts.AccountStanding;
import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.application.accounts.PostRights;
import io.liangze.foundation.access.domain.accounts.AccountAct;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.web.Names;
import io.liangze.foundation.access.web.PostRow;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.AllowedAct.Need;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes accounts as the API shows them. */
@Component
class AccountResponses {

    private final AccountViews views;
    private final AccountStanding standing;
    private final PostRights rights;
    private final Names names;
    private final BusinessTime time;

    AccountResponses(AccountViews views, AccountStanding standing, PostRights rights, Names names, BusinessTime time) {
        this.views = views;
        this.standing = standing;
        this.rights = rights;
        this.names = names;
        this.time = time;
    }

    /**
     * An account in a list.
     *
     * @param posts held today, and those to come
     * @param submittedBy who made it or gave it a new code; null if it came with the deployment
     */
    @Schema(name = "AccountSummary")
    record AccountSummary(
            @Schema(format = "uuid") String id,
            Ref person,
            String user,
            AccountState state,
            List<PostRow> posts,
            @Nullable Ref submittedBy,
            @Nullable Instant submittedAt) {}

    /** What a post may do, and how far. */
    @Schema(name = "RightOfPost")
    record RightResponse(String permission, List<Scope> scopes) {}

    /** @param rights what it gives its holder, sorted by permission */
    @Schema(name = "PostWithRights")
    record PostResponse(PostRow post, List<RightResponse> rights) {}

    /** @param doneAt business time */
    @Schema(name = "AccountStep")
    record StepResponse(Ref by, Instant doneAt) {}

    /**
     * An account.
     *
     * @param id of the person: each has one account at most
     * @param posts held today, and those to come, each with the rights that it gives
     * @param submitted who made it or gave it a new code; null if it came with the deployment
     * @param decided who authorised or refused it
     * @param reason why it is locked or was refused
     * @param codeUntilAt until when its one-time code holds, machine time; null once its owner has set a password
     * @param version for {@code If-Match}
     * @param code the one-time code, in the answer to the request that made it and never again
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Account")
    record AccountResponse(
            @Schema(format = "uuid") String id,
            Ref person,
            String user,
            AccountState state,
            List<PostResponse> posts,
            @Nullable StepResponse submitted,
            @Nullable StepResponse decided,
            @Nullable String reason,
            @Nullable Instant codeUntilAt,
            long version,
            List<AllowedAct> acts,
            @Nullable String code,
            @Nullable @Schema(format = "uuid") String trace) {}

    Page<AccountSummary> list(Page<AccountViews.Row> page) {
        Set<PersonId> persons =
                page.items().stream().map(AccountViews.Row::person).collect(Collectors.toSet());
        Set<PersonId> makers = page.items().stream()
                .map(AccountViews.Row::submitted)
                .flatMap(Stream::ofNullable)
                .map(Step::by)
                .collect(Collectors.toSet());
        Map<PersonId, List<PostId>> held = views.posts(persons, time.today());
        Names.Book book =
                names.of(makers, held.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return page.map(row -> new AccountSummary(
                row.person().toString(),
                new Ref(row.person().toString(), row.name()),
                row.user(),
                row.state(),
                held.getOrDefault(row.person(), List.of()).stream()
                        .map(book::post)
                        .toList(),
                row.submitted() == null ? null : book.named(row.submitted().by()),
                row.submitted() == null ? null : row.submitted().at()));
    }

    AccountResponse whole(ManagedAccount account, CurrentScope scope, @Nullable String code, @Nullable String trace) {
        PersonId person = account.person();
        List<PostId> held = views.posts(Set.of(person), time.today()).getOrDefault(person, List.of());
        var persons = new HashSet<>(Set.of(person));
        Stream.of(account.submitted(), account.decided())
                .flatMap(Stream::ofNullable)
                .forEach(step -> persons.add(step.by()));
        Names.Book book = names.of(persons, Set.copyOf(held));
        return new AccountResponse(
                person.toString(),
                book.named(person),
                account.user(),
                account.state(),
                held.stream().map(book::post).map(this::withRights).toList(),
                step(account.submitted(), book),
                step(account.decided(), book),
                account.reason(),
                account.codeUntil(),
                account.version(),
                acts(account, scope),
                code,
                trace);
    }

    private PostResponse withRights(PostRow post) {
        return new PostResponse(
                post,
                rights.of(post.kind(), PostId.of(post.id())).entrySet().stream()
                        .map(right -> new RightResponse(
                                right.getKey(),
                                right.getValue().stream().sorted().toList()))
                        .toList());
    }

    private static @Nullable StepResponse step(@Nullable Step step, Names.Book book) {
        return step == null ? null : new StepResponse(book.named(step.by()), step.at());
    }

    /** Each administrator is shown his own acts. */
    private List<AllowedAct> acts(ManagedAccount account, CurrentScope scope) {
        Actor reader = scope.actor();
        boolean manages = scope.has(reader, AccessDeclarations.ACCOUNT_MANAGE);
        boolean decides = scope.has(reader, AccessDeclarations.ACCOUNT_AUTHORISE);
        var acts = new ArrayList<AllowedAct>();
        Arrays.stream(AccountAct.values())
                .filter(act -> act.decides() ? decides : manages)
                .forEach(act -> acts.add(standing.refusal(account, act, reader.person())
                        .map(rule -> AllowedAct.forbidden(act.code(), rule.code(), Map.of()))
                        .orElseGet(() -> AllowedAct.allowed(act.code(), needs(act)))));
        return acts;
    }

    private static Need[] needs(AccountAct act) {
        return switch (act) {
            case RESET, RENAME, AUTHORISE, UNLOCK -> new Need[] {Need.REAUTHENTICATION};
            case LOCK, REFUSE -> new Need[] {Need.REASON, Need.REAUTHENTICATION};
        };
    }
}
