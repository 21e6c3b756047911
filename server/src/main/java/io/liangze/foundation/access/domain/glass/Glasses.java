package io.liangze.foundation.access.domain.glass;

import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All openings with a reason. */
public interface Glasses {

    void add(Glass glass);

    Optional<Glass> find(UUID id);

    /** The posts that are told: the heads of the unit, and the security administrator. */
    Set<PostId> watchers(UnitId unit, LocalDate day);
}
