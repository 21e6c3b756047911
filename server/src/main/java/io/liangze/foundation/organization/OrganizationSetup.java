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
            PlaceLevel level,
            PlaceKind kind,
            @Nullable PlaceId parent,
            boolean invented,
            LocalDate validFrom) {}

    record NewUnit(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            PlaceId place,
            @Nullable UnitId superior,
            LocalDate validFrom) {}

    record NewPost(
            UnitId unit,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable String managedBy,
            @Nullable String portfolio,
            int order) {}

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

    void appoint(PersonId person, PostId post, LocalDate from);

    void addProfile(KnownProfile profile);

    Optional<PlaceId> placeByCode(String code);

    /** The code of a place that was added. */
    String codeOf(PlaceId place);

    Optional<UnitId> unitByCode(String code);
}
