package io.liangze.foundation.organization.domain;

import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All places. */
public interface Places {

    /** The id of a place that begins. */
    PlaceId nextId();

    Optional<Place> find(PlaceId id);

    /** The places directly below on the day, in the order of their codes. */
    List<PlaceId> below(PlaceId parent, LocalDate on);

    boolean hasCode(String code);

    /** Whether something directly below the parent is called so on the day. */
    boolean hasName(PlaceId parent, String name, LocalDate on);

    /**
     * Stores what changed, and works out anew what stands below what.
     *
     * @throws Refusal if somebody stored the place since it was found
     */
    void store(Place place);

    /** Notes that from a day on one place is carried on by the other. */
    void succeed(PlaceId former, PlaceId successor, LocalDate on);
}
