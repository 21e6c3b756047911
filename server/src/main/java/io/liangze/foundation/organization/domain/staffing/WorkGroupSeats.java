package io.liangze.foundation.organization.domain.staffing;

import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All seats in work groups. */
public interface WorkGroupSeats {

    Optional<WorkGroupSeat> find(UUID id);

    /**
     * Whether the body sits in a group of that name, or sat there after the day. Nobody else enters a seat of the body until the
     * caller's transaction ends.
     */
    boolean isSeated(UnitId body, String name, LocalDate after);

    /** @param today on which its limit was set */
    void add(WorkGroupSeat seat, LocalDate today);

    /**
     * Stores what was changed.
     *
     * @param today on which a new limit was set
     * @throws Refusal if somebody stored it since it was found
     */
    void store(WorkGroupSeat seat, LocalDate today);
}
