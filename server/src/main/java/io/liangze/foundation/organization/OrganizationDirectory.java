package io.liangze.foundation.organization;

import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other modules may ask about the organization as it is today. */
public interface OrganizationDirectory {

    record UnitCard(UnitId id, String name, UnitKind kind, PlaceId place, String placeName, boolean invented) {}

    record PostCard(PostId id, String name, PostKind kind, UnitCard unit) {}

    record PersonCard(PersonId id, String name) {}

    Optional<UnitCard> unit(UnitId unit);

    Optional<PostCard> post(PostId post);

    Optional<PersonCard> person(PersonId person);

    /** Those of the units that exist. */
    List<UnitCard> units(Set<UnitId> units);

    /** Those of the posts that exist. */
    List<PostCard> posts(Set<PostId> posts);

    /** Those of the persons that exist. */
    List<PersonCard> persons(Set<PersonId> persons);

    /** The posts that the person holds today, the main one first. */
    List<PostCard> postsOf(PersonId person);

    /** Whether the unit is {@code above} or stands below it. */
    boolean isWithin(UnitId unit, UnitId above);
}
