package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads units and their posts, shaped for the page. */
public interface UnitViews {

    /** Filters of a list; null means any. */
    interface Filter {
        @Nullable
        PlaceId place();

        @Nullable
        UnitId within();

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
    }

    record Summary(
            UnitId id,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            PlaceViews.Named place,
            PlaceLevel level,
            PlaceViews.@Nullable Named superior,
            boolean invented,
            @Nullable Integer describedYear) {}

    record Described(UnitProfile profile, LocalDate on) {}

    record Whole(
            Summary summary,
            long version,
            List<PlaceViews.Named> path,
            @Nullable Described described,
            int postCount,
            int vacantCount,
            int subordinateCount,
            LocalDate validFrom) {}

    record Post(
            String id,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable String managedBy,
            @Nullable String portfolio,
            PlaceViews.@Nullable Named holder,
            @Nullable LocalDate since,
            int order) {}

    Page<Summary> list(Filter filter, ListQuery query);

    Optional<Whole> find(UnitId id);

    List<Post> posts(UnitId unit);
}
