package io.liangze.foundation.organization.domain;

import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** All posts. */
public interface Posts {

    Optional<Post> find(PostId id);

    /** Whether all of the places are villages of the day in the unit's own area. */
    boolean areVillagesOf(UnitId unit, Set<PlaceId> places, LocalDate on);

    /**
     * Stores what was changed.
     *
     * @throws Refusal if somebody stored the post since it was found
     */
    void store(Post post);
}
