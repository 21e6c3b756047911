package io.liangze.foundation.organization;

import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the organization of a new deployment. Each command joins the caller's transaction. */
public interface OrganizationSetup {

    record NewPlace(
            String code,
            String name,
            PlaceKind kind,
            @Nullable PlaceId parent,
            boolean invented,
            LocalDate validFrom) {

        public PlaceLevel level() {
            return kind.level();
        }
    }

    /**
     * @param dispatch for dispatched teams only, and for each of them
     * @param principal the Party organisation above it; of a discipline body its own committee
     * @param supervisory the discipline body above it; null for all but discipline bodies
     */
    record NewUnit(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable TeamDispatch dispatch,
            PlaceId place,
            @Nullable UnitId principal,
            @Nullable UnitId supervisory,
            LocalDate validFrom) {}

    record NewPost(
            UnitId unit,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            int order,
            LocalDate validFrom) {}

    /** Figures that were known before the deployment began. */
    record KnownProfile(
            UnitId unit,
            int year,
            int partyMembers,
            @Nullable Integer residents,
            PersonId by,
            LocalDate on) {}

    PlaceId addPlace(NewPlace place);

    UnitId addUnit(NewUnit unit);

    PostId addPost(NewPost post);

    PersonId addPerson(String name);

    void appoint(PersonId person, PostId post, TermCapacity capacity, LocalDate from);

    /** Ends what is in force of the holder's term. {@code on} is the first day without the post. */
    void endTerm(PostId post, LocalDate on);

    /** Puts a unit, and all that stands below it, under a dispatched team. */
    void cover(UnitId team, UnitId unit, LocalDate from);

    void addProfile(KnownProfile profile);

    Optional<PlaceId> placeByCode(String code);

    /** The code of a place that was added. */
    String codeOf(PlaceId place);

    Optional<UnitId> unitByCode(String code);
}
