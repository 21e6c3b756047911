package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.Draft.PlaceRow;
import io.liangze.foundation.organization.application.imports.Draft.PostRow;
import io.liangze.foundation.organization.application.imports.Draft.UnitRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import meets in the organization, and how it gets in: by files, not by rows. */
public interface Register {

    /**
     * A place that is there.
     *
     * @param from its first day
     * @param to the first day without it, if it ends
     */
    record KnownPlace(
            UUID id,
            String name,
            PlaceKind kind,
            @Nullable UUID parent,
            boolean invented,
            LocalDate from,
            @Nullable LocalDate to) {

        PlaceLevel level() {
            return kind.level();
        }
    }

    /** A unit that is there, with days as {@link KnownPlace}. */
    record KnownUnit(
            UUID id,
            UnitKind kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A name that is taken under a place, or at the top. */
    record Taken(@Nullable UUID above, String name) {}

    /** A place that may come in: with what it stands under. */
    record CheckedPlace(
            PlaceRow row,
            @Nullable CheckedPlace parent,
            @Nullable UUID knownParent,
            boolean invented) {

        public @Nullable UUID parentId() {
            return parent == null ? knownParent : parent.row().id();
        }
    }

    /** A unit that may come in. */
    record CheckedUnit(
            UnitRow row,
            UUID place,
            @Nullable UUID principal,
            @Nullable UUID supervisory) {}

    /** A post that may come in. */
    record CheckedPost(PostRow row, UUID unit) {}

    /** Those of the codes that are given, with the latest state of each. */
    Map<String, KnownPlace> places(Collection<String> codes);

    Map<String, KnownUnit> units(Collection<String> codes);

    /** The names of what stands directly below these places and has not ended; also those of the highest places. */
    Set<Taken> namesOfPlaces(Collection<UUID> above);

    /** The names of the units that sit on these places and have not ended. */
    Set<Taken> namesOfUnits(Collection<UUID> places);

    void addPlaces(List<CheckedPlace> places);

    void addUnits(List<CheckedUnit> units);

    void addPosts(List<CheckedPost> posts);
}
