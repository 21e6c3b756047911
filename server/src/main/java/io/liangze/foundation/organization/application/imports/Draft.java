package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the files say, before anybody has looked at the organization. What stands under what is told by codes. */
public final class Draft {

    /** Where a row came from. */
    public record Origin(String file, int line) {}

    /** A place; its name is settled when all are known. */
    public record PlaceRow(
            UUID id,
            Origin origin,
            String code,
            String name,
            PlaceKind kind,
            @Nullable String parent,
            LocalDate from) {

        PlaceRow called(String other) {
            return new PlaceRow(id, origin, code, other, kind, parent, from);
        }
    }

    public record UnitRow(
            UUID id,
            Origin origin,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable TeamDispatch dispatch,
            String place,
            @Nullable String principal,
            @Nullable String supervisory,
            LocalDate from) {}

    public record PostRow(
            UUID id,
            Origin origin,
            String unit,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            int order,
            LocalDate from) {}

    private final List<PlaceRow> places = new ArrayList<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<PostRow> posts = new ArrayList<>();
    private final Map<ImportSkip, Integer> skipped = new EnumMap<>(ImportSkip.class);

    void add(PlaceRow place) {
        places.add(place);
    }

    void add(UnitRow unit) {
        units.add(unit);
    }

    void add(PostRow post) {
        posts.add(post);
    }

    void skip(ImportSkip reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    List<PlaceRow> places() {
        return places;
    }

    List<UnitRow> units() {
        return units;
    }

    List<PostRow> posts() {
        return posts;
    }

    Map<ImportSkip, Integer> skipped() {
        return skipped;
    }
}
