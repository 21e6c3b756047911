package io.liangze.foundation.access.domain.accounts;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 账号, as the administrators keep it: made by one, authorised by another.
 *
 * @param codeUntil machine time until which its one-time code holds; null once its owner has set a password
 * @param submitted who made it or gave it a new code; null if it came with the deployment
 * @param decided who authorised or refused it
 * @param reason why it is locked or was refused
 */
public record ManagedAccount(
        PersonId person,
        String user,
        AccountState state,
        @Nullable Instant codeUntil,
        @Nullable Step submitted,
        @Nullable Step decided,
        @Nullable String reason,
        long version) {

    /** @param at business time */
    public record Step(PersonId by, Instant at) {}

    /** A new one, which sleeps. */
    public static ManagedAccount made(PersonId person, String user, Instant codeUntil, Step submitted) {
        return new ManagedAccount(person, user, AccountState.SLEEPING, codeUntil, submitted, null, null, 1);
    }

    /** Why somebody may not do this now; the same rule shows the act and guards it. */
    public Optional<AccountRule> refusal(AccountAct act, PersonId by) {
        if (!act.isPossibleIn(state)) {
            return Optional.of(AccountRule.POSSIBLE_NOW);
        }
        boolean own = person.equals(by);
        boolean submittedByHim =
                act.decides() && submitted != null && submitted.by().equals(by);
        return own || submittedByHim ? Optional.of(AccountRule.DECIDED_BY_ANOTHER) : Optional.empty();
    }

    private AccountState after(AccountAct act, PersonId by) {
        refusal(act, by).ifPresent(rule -> {
            throw new AccountRefused(rule);
        });
        return act.after(state);
    }

    /** A new code takes the place of the password, and it waits to be authorised anew. */
    public ManagedAccount reset(Step by, Instant until) {
        return new ManagedAccount(person, user, after(AccountAct.RESET, by.by()), until, by, null, null, version);
    }

    public ManagedAccount lock(PersonId by, String why) {
        return standing(after(AccountAct.LOCK, by), why);
    }

    public ManagedAccount unlock(PersonId by) {
        return standing(after(AccountAct.UNLOCK, by), null);
    }

    /** Another user name: whoever it lets in is authorised anew. */
    public ManagedAccount rename(Step by, String other) {
        return new ManagedAccount(person, other, after(AccountAct.RENAME, by.by()), codeUntil, by, null, null, version);
    }

    public ManagedAccount authorise(Step by) {
        return decide(after(AccountAct.AUTHORISE, by.by()), by, null);
    }

    public ManagedAccount refuse(Step by, String why) {
        return decide(after(AccountAct.REFUSE, by.by()), by, why);
    }

    private ManagedAccount standing(AccountState next, @Nullable String why) {
        return new ManagedAccount(person, user, next, codeUntil, submitted, decided, why, version);
    }

    private ManagedAccount decide(AccountState next, Step by, @Nullable String why) {
        return new ManagedAccount(person, user, next, codeUntil, submitted, by, why, version);
    }
}
