package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PlaceViews;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class PlaceController {

    private final PlaceViews places;

    PlaceController(PlaceViews places) {
        this.places = places;
    }

    /**
     * Which places.
     *
     * @param parent those directly below it
     * @param within it and all below it
     * @param q part of the name or beginning of the code, two characters or more
     * @param asOf the day that is asked about; today if left out
     */
    public record PlaceQuery(
            @Nullable PlaceId parent,
            @Nullable PlaceId within,
            @Nullable List<PlaceLevel> level,
            @Nullable List<PlaceKind> kind,
            @Nullable Boolean invented,
            @Nullable @Size(min = 2, max = 60) String q,
            @Nullable LocalDate asOf,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, PlaceViews.Filter {}

    @Schema(name = "PlaceSummary")
    public record PlaceSummary(
            @Schema(format = "uuid") String id,
            String code,
            String name,
            PlaceLevel level,
            PlaceKind kind,
            @Nullable Ref parent,
            boolean invented,
            int childCount) {}

    /** A unit of one of the two lines with its head. */
    @Schema(name = "UnitLine")
    public record UnitLine(
            @Schema(format = "uuid") String id,
            String name,
            UnitKind kind,
            @Nullable UnitHead head) {}

    /** @param person null if the post is vacant */
    @Schema(name = "UnitHead")
    public record UnitHead(String post, @Nullable Ref person) {}

    @Schema(name = "PlaceBelow")
    public record PlaceBelow(int places, int principalUnits, int supervisoryUnits) {}

    /**
     * A place with the two lines.
     *
     * @param path from the highest place down, without the place itself
     * @param validTo the first day on which what stands here no longer held
     */
    @Schema(name = "Place")
    public record PlaceResponse(
            @Schema(format = "uuid") String id,
            String code,
            String name,
            PlaceLevel level,
            PlaceKind kind,
            @Nullable Ref parent,
            List<Ref> path,
            boolean invented,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int childCount,
            int unitCount,
            @Nullable UnitLine principal,
            @Nullable UnitLine supervisory,
            @Nullable UnitLine superiorPrincipal,
            @Nullable UnitLine superiorSupervisory,
            PlaceBelow below) {}

    @GetMapping("/api/places")
    @Operation(operationId = "organization_listPlaces", summary = "Places: of the tree, or found by name")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<PlaceSummary> list(@ParameterObject @Valid PlaceQuery query) {
        return places.list(query, query).map(PlaceResponses::summary);
    }

    @GetMapping("/api/places/{id}")
    @Operation(operationId = "organization_readPlace", summary = "A place with the units of the two lines")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    PlaceResponse read(@PathVariable PlaceId id, @ParameterObject AsOf day) {
        return places.find(id, day.asOf()).map(PlaceResponses::whole).orElseThrow(Refusal::absent);
    }
}
