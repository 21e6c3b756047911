package io.liangze.foundation.organization.domain;

import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** All units. */
public interface Units {

    /** The unit, if it exists on the day. */
    Optional<Unit> find(UnitId id, LocalDate asOf);

    /**
     * Stores a unit whose profile was entered.
     *
     * @throws Refusal if somebody stored it since it was found
     */
    void store(Unit unit, PersonId by, LocalDate on);
}
