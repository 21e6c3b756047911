package io.liangze.foundation.organization.domain.staffing;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.shared.PersonId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officers were trained in, entered by their discipline body.
 *
 * @param people one or more of its officers
 * @param lastOn its last day, in whose year the hours count
 * @param hours 学时, one or more
 * @param withdrawnOn when it was found to be entered wrongly
 */
public record Training(
        UUID id,
        UnitId unit,
        Set<PersonId> people,
        TrainingKind kind,
        String title,
        String heldBy,
        LocalDate firstOn,
        LocalDate lastOn,
        int hours,
        @Nullable LocalDate withdrawnOn,
        long version) {

    public Training {
        people = Set.copyOf(people);
    }

    /**
     * @param today training is entered once it is over
     * @throws OrganizationRefused if its days are out of order, or its last day is yet to come
     */
    public void requireOver(LocalDate today) {
        if (lastOn.isBefore(firstOn)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_ORDER_OF_DAYS,
                    Map.of("name", title, "last", firstOn.toString(), "on", lastOn.toString()));
        }
        if (lastOn.isAfter(today)) {
            throw new OrganizationRefused(
                    OrganizationRule.ENTERED_WHEN_OVER, Map.of("name", title, "on", lastOn.toString()));
        }
    }

    /** @throws OrganizationRefused if it was withdrawn before */
    public void requireNotWithdrawn() {
        if (withdrawnOn != null) {
            throw new OrganizationRefused(OrganizationRule.NOT_ENDED_YET, Map.of("name", title));
        }
    }
}
