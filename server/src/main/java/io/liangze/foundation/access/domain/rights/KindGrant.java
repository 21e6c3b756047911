package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 授权: what every post of a kind may do, and how far.
 *
 * @param to the first day on which it no longer holds; null if none is known
 * @param source the rule or decision that it rests on
 * @param by who granted it; null if it came with the deployment
 * @param endedReason why it was withdrawn
 */
public record KindGrant(
        UUID id,
        PostKind kind,
        String permission,
        Scope scope,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        @Nullable PersonId by,
        @Nullable String endedReason,
        long version) {

    public GrantState stateOn(LocalDate day) {
        return GrantState.on(day, from, to);
    }

    /** Whether it can be withdrawn on the day; the same rule shows the act and guards it. */
    public boolean isFixed() {
        return Administrator.of(kind).isPresent();
    }
}
