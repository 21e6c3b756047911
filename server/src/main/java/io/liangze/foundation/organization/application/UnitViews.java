package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads units and their posts, shaped for the page. */
public interface UnitViews {

    /** Filters of a list; null means any. */
    interface Filter {
        @Nullable
        PlaceId place();

        @Nullable
        UnitId within();

        /** A dispatched team that covers it, directly or from above. */
        @Nullable
        UnitId coveredBy();

        @Nullable
        List<UnitKind> kind();

        @Nullable
        List<Line> line();

        @Nullable
        Boolean described();

        @Nullable
        Boolean invented();

        @Nullable
        String q();

        @Nullable
        LocalDate asOf();
    }

    record Summary(
            UnitId id,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable TeamDispatch dispatch,
            PlaceViews.Named place,
            PlaceLevel level,
            PlaceViews.@Nullable Named superior,
            boolean invented,
            @Nullable Integer describedYear) {}

    record Described(UnitProfile profile, LocalDate on) {}

    /**
     * @param principalSubordinates directly below it on the principal line
     * @param dispatchedTeams teams that cover it, directly or from above
     * @param covers what a dispatched team covers directly
     */
    record Whole(
            Summary summary,
            long version,
            List<PlaceViews.Named> path,
            @Nullable Described described,
            int postCount,
            int vacantCount,
            int principalSubordinates,
            int supervisorySubordinates,
            PlaceViews.@Nullable Named principalSuperior,
            PlaceViews.@Nullable Named supervisorySuperior,
            List<PlaceViews.Named> dispatchedTeams,
            List<PlaceViews.Named> covers,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param vacantSince if nobody held it on the day
     * @param flags those that everybody may see: kinship is told on the page of the post, to whom it concerns
     */
    record Post(
            String id,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            PlaceViews.@Nullable Named holder,
            @Nullable TermCapacity capacity,
            @Nullable LocalDate since,
            @Nullable LocalDate vacantSince,
            Set<PostFlag> flags,
            int order) {

        public Post {
            flags = Set.copyOf(flags);
        }
    }

    Page<Summary> list(Filter filter, ListQuery query);

    /** The unit as it was on the day, today if null; one that had ended as it last was, one that had not begun as it began. */
    Optional<Whole> find(UnitId id, @Nullable LocalDate asOf);

    /** The posts of the day, today if null, with those who held them then. */
    List<Post> posts(UnitId unit, @Nullable LocalDate asOf);
}
