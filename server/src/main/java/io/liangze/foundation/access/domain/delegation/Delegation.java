package io.liangze.foundation.access.domain.delegation;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 委托代办: the holder of a post lets somebody prepare in it for a while; he does not decide or sign.
 *
 * @param toOn the first day on which it no longer holds
 */
public record Delegation(
        UUID id,
        PostId post,
        PersonId holder,
        PersonId delegate,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        long version) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(fromOn) && day.isBefore(toOn);
    }
}
