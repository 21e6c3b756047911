package io.liangze.foundation.access.domain.rights;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 单独授权: what one post may do beyond its kind, for a time, whoever holds it.
 *
 * @param to the first day on which it no longer holds
 */
public record PostGrant(
        UUID id,
        PostId post,
        String permission,
        Scope scope,
        LocalDate from,
        LocalDate to,
        String reason,
        PersonId by,
        @Nullable String endedReason,
        long version) {

    public GrantState stateOn(LocalDate day) {
        return GrantState.on(day, from, to);
    }
}
