package io.liangze.foundation.access.domain.accounts;

import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待授权任职: a post that gives its holder no rights until the security administrator has released it.
 *
 * @param entered who entered it
 * @param decided who released or refused it
 * @param reason why it was refused
 */
public record WithheldPost(
        UUID id,
        PersonId person,
        PostId post,
        WithheldState state,
        Step entered,
        @Nullable Step decided,
        @Nullable String reason,
        long version) {

    /** Why somebody may not decide it now; what was refused may be released later. */
    public Optional<AccountRule> refusal(boolean release, PersonId by) {
        if (state == WithheldState.RELEASED || (!release && state == WithheldState.REFUSED)) {
            return Optional.of(AccountRule.POSSIBLE_NOW);
        }
        return by.equals(person) || by.equals(entered.by())
                ? Optional.of(AccountRule.DECIDED_BY_ANOTHER)
                : Optional.empty();
    }

    public WithheldPost release(Step by) {
        return decide(true, by, WithheldState.RELEASED, null);
    }

    public WithheldPost refuse(Step by, String why) {
        return decide(false, by, WithheldState.REFUSED, why);
    }

    private WithheldPost decide(boolean release, Step by, WithheldState next, @Nullable String why) {
        refusal(release, by.by()).ifPresent(rule -> {
            throw new AccountRefused(rule);
        });
        return new WithheldPost(id, person, post, next, entered, by, why, version);
    }
}
