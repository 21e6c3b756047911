package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PlaceId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads places, shaped for the page. */
public interface PlaceViews {

    /** Filters of a list; null means any. */
    interface Filter {
        @Nullable
        PlaceId parent();

        @Nullable
        PlaceId within();

        @Nullable
        List<PlaceLevel> level();

        @Nullable
        List<PlaceKind> kind();

        @Nullable
        Boolean invented();

        @Nullable
        String q();

        @Nullable
        LocalDate asOf();
    }

    record Named(String id, String name) {}

    record Summary(
            PlaceId id,
            String code,
            String name,
            PlaceLevel level,
            PlaceKind kind,
            @Nullable Named parent,
            boolean invented,
            int childCount) {}

    record LineUnit(
            String id,
            String name,
            UnitKind kind,
            @Nullable String headPost,
            @Nullable Named headPerson) {}

    record Whole(
            Summary summary,
            long version,
            List<Named> path,
            LocalDate from,
            @Nullable LocalDate to,
            int unitCount,
            @Nullable LineUnit principal,
            @Nullable LineUnit supervisory,
            @Nullable LineUnit superiorPrincipal,
            @Nullable LineUnit superiorSupervisory,
            int placesBelow,
            int principalBelow,
            int supervisoryBelow) {}

    Page<Summary> list(Filter filter, ListQuery query);

    /** The place as it was on the day, today if null; one that had ended as it last was, one that had not begun as it began. */
    Optional<Whole> find(PlaceId id, @Nullable LocalDate asOf);
}
