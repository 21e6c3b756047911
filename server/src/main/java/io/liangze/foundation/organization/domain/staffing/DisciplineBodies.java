package io.liangze.foundation.organization.domain.staffing;

import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** All units with regard to their discipline officers. */
public interface DisciplineBodies {

    /** As it is called and what it is on the day. */
    Optional<DisciplineBody> find(UnitId id, LocalDate on);

    /** Whether all of them held posts of the body on the day. */
    boolean areOfficers(Set<PersonId> people, UnitId body, LocalDate on);

    /**
     * Stores the strength that was entered.
     *
     * @throws Refusal if somebody stored the unit since it was found
     */
    void store(DisciplineBody body);
}
