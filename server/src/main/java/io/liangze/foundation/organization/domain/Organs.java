package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.Line;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All units, as parts of the organization. */
public interface Organs {

    /** The id of a unit that begins. */
    UnitId nextId();

    Optional<Organ> find(UnitId id);

    /** The units that sit on a place on the day, in the order of their codes. */
    List<UnitId> at(PlaceId place, LocalDate on);

    /** The units directly under another on a line on the day, in the order of their codes. */
    List<UnitId> under(UnitId upper, Line line, LocalDate on);

    /** Whether on the day, or later, one stands below the other on the line, or is the other. */
    boolean isWithin(UnitId unit, UnitId above, Line line, LocalDate from);

    boolean hasCode(String code);

    /** Whether a unit on the place is called so on the day. */
    boolean hasName(PlaceId place, String name, LocalDate on);

    /**
     * Stores what changed, and works out anew what stands below what. A unit that ends loses its posts, their terms, whom it
     * covers and who covers it.
     *
     * @return how many people lost a post by it
     * @throws Refusal if somebody stored the unit since it was found
     */
    int store(Organ organ);

    /** Notes that from a day on one unit is carried on by the other. */
    void succeed(UnitId former, UnitId successor, LocalDate on);
}
