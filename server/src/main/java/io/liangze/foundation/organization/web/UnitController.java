package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.DescribeUnit;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.foundation.organization.web.UnitResponses.PostResponse;
import io.liangze.foundation.organization.web.UnitResponses.UnitResponse;
import io.liangze.foundation.organization.web.UnitResponses.UnitSummary;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class UnitController {

    private final UnitViews units;
    private final UnitResponses responses;
    private final DescribeUnit describeUnit;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    UnitController(
            UnitViews units,
            UnitResponses responses,
            DescribeUnit describeUnit,
            Idempotency idempotency,
            CurrentScope scope) {
        this.units = units;
        this.responses = responses;
        this.describeUnit = describeUnit;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /**
     * Which units.
     *
     * @param within it and all below it
     * @param coveredBy a dispatched team that covers it, directly or from above
     * @param described whether the profile of the current year was entered; Party organisations only
     * @param q part of the name or beginning of the code, two characters or more
     * @param asOf the day that is asked about; today if left out
     */
    public record UnitQuery(
            @Nullable PlaceId place,
            @Nullable UnitId within,
            @Nullable UnitId coveredBy,
            @Nullable List<UnitKind> kind,
            @Nullable List<Line> line,
            @Nullable Boolean described,
            @Nullable Boolean invented,
            @Nullable @Size(min = 2, max = 60) String q,
            @Nullable LocalDate asOf,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, UnitViews.Filter {}

    /**
     * The yearly profile.
     *
     * @param dutyPhone digits, spaces, hyphens and a plus sign
     */
    @Schema(name = "DescribeUnitRequest")
    record DescribeUnitRequest(
            @NotNull @Min(2000) @Max(2999) Integer year,
            @NotNull @Min(0) @Max(10_000_000) Integer partyMembers,
            @Nullable @Min(0) @Max(100_000_000) Integer residents,
            @Nullable @Size(max = 120) String address,

            @Nullable @Pattern(regexp = "[0-9+][0-9 -]{4,24}")
            String dutyPhone) {

        UnitProfile profile() {
            return new UnitProfile(year, partyMembers, residents, address, dutyPhone);
        }
    }

    @GetMapping("/api/units")
    @Operation(operationId = "organization_listUnits", summary = "Units")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<UnitSummary> list(@ParameterObject @Valid UnitQuery query) {
        return units.list(query, query).map(UnitResponses::summary);
    }

    @GetMapping("/api/units/{id}")
    @Operation(operationId = "organization_readUnit", summary = "A unit with its profile and the acts allowed now")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    ResponseEntity<UnitResponse> read(@PathVariable UnitId id, @ParameterObject AsOf day) {
        return answer(id, day.asOf(), null);
    }

    @GetMapping("/api/units/{id}/posts")
    @Operation(operationId = "organization_listPosts", summary = "The posts of a unit with their holders")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<PostResponse> posts(@PathVariable UnitId id, @ParameterObject AsOf day) {
        LocalDate asOf = day.asOf();
        requireUnit(id, asOf);
        return Page.whole(
                units.posts(id, asOf).stream().map(UnitResponses::post).toList());
    }

    @PostMapping("/api/units/{id}/acts/describe")
    @Operation(operationId = "organization_describeUnit", summary = "Enters the yearly profile")
    @Operates(
            permission = OrganizationDeclarations.UNIT_DESCRIBE,
            problems = {"organization-001", "organization-002", "organization-003"})
    ResponseEntity<UnitResponse> describe(
            @PathVariable UnitId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid DescribeUnitRequest request) {
        requireUnit(id, null);
        scope.require(OrganizationDeclarations.UNIT_DESCRIBE, id);
        Actor actor = scope.actor();
        var outcome = idempotency.once(key, actor.person(), "describe " + id, request, () -> {
            UUID trace = describeUnit.handle(new DescribeUnit.Command(id, seen.version(), request.profile(), actor));
            return new Idempotency.Done(id.value(), trace, HttpStatus.OK.value());
        });
        return answer(id, null, outcome);
    }

    private void requireUnit(UnitId id, @Nullable LocalDate asOf) {
        if (units.find(id, asOf).isEmpty()) {
            throw Refusal.absent();
        }
    }

    private ResponseEntity<UnitResponse> answer(
            UnitId id, @Nullable LocalDate asOf, Idempotency.@Nullable Outcome outcome) {
        UnitViews.Whole unit = units.find(id, asOf).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome == null ? HttpStatus.OK.value() : outcome.status())
                .eTag("\"" + unit.version() + "\"");
        if (outcome != null && outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.whole(unit, outcome == null ? null : outcome.trace()));
    }
}
