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

    /**
     * Gives a post another portfolio from a day on.
     *
     * @param otherBusiness whether that of a discipline post holds other business
     */
    void redistribute(PostId post, String portfolio, boolean otherBusiness, LocalDate from);

    /** Links a post with a village that its holder looks after. */
    void linkVillage(PostId post, PlaceId village, LocalDate from);

    /** One person declares the other as a close relative by marriage. */
    void declareInLaw(PersonId person, PersonId relative, LocalDate from);

    /** Puts a unit, and all that stands below it, under a dispatched team. */
    void cover(UnitId team, UnitId unit, LocalDate from);

    void addProfile(KnownProfile profile);

    Optional<PlaceId> placeByCode(String code);

    /** The code of a place that was added. */
    String codeOf(PlaceId place);

    Optional<UnitId> unitByCode(String code);

    /** The first post of the kind in a unit, in the order of its team. */
    Optional<PostId> firstPost(UnitId unit, PostKind kind);

    /** Who holds a post now. */
    Optional<PersonId> holder(PostId post);
}
