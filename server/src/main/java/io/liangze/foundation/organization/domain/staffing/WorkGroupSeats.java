package io.liangze.foundation.organization.domain.staffing;

import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All seats in work groups. */
public interface WorkGroupSeats {

    Optional<WorkGroupSeat> find(UUID id);

    /** Whether the body sits in a group of that name. */
    boolean isSeated(UnitId body, String name);

    void add(WorkGroupSeat seat, LocalDate today);

    /**
     * Stores what was changed.
     *
     * @param today on which a new limit was set
     * @throws Refusal if somebody stored it since it was found
     */
    void store(WorkGroupSeat seat, LocalDate today);
}
