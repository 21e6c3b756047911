package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.staffing.SetEstablishment;
import io.liangze.foundation.organization.application.staffing.StaffingViews;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody.Strength;
import io.liangze.foundation.organization.web.AsOf;
import io.liangze.foundation.organization.web.staffing.StaffingResponses.StaffingResponse;
import io.liangze.foundation.organization.web.staffing.StaffingResponses.StaffingSummary;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
class StaffingController {

    private final StaffingViews staffing;
    private final StaffingResponses responses;
    private final SetEstablishment setEstablishment;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    StaffingController(
            StaffingViews staffing,
            StaffingResponses responses,
            SetEstablishment setEstablishment,
            Idempotency idempotency,
            CurrentScope scope) {
        this.staffing = staffing;
        this.responses = responses;
        this.setEstablishment = setEstablishment;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /**
     * Which discipline bodies.
     *
     * @param within it and all below it
     * @param vacant whether a post of its team is vacant
     * @param overdue whether it sits in a work group beyond the day that was set
     * @param untrained whether one of its officers had no training in the year
     * @param q part of the name or beginning of the code, two characters or more
     * @param asOf the day that is asked about; today if left out
     */
    public record StaffingQuery(
            @Nullable UnitId within,
            @Nullable List<UnitKind> kind,
            @Nullable Boolean vacant,
            @Nullable Boolean overdue,
            @Nullable Boolean untrained,
            @Nullable @Size(min = 2, max = 60) String q,
            @Nullable LocalDate asOf,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, StaffingViews.Filter {}

    /**
     * How many officers a body may have and has, from a day on.
     *
     * @param authorised 编制数
     * @param filled 实有人数
     * @param basis the paper that authorises it
     */
    @Schema(name = "SetEstablishmentRequest")
    record SetEstablishmentRequest(
            @NotNull @Min(0) @Max(5000) Integer authorised,
            @NotNull @Min(0) @Max(5000) Integer filled,
            @NotBlank @Size(max = 200) String basis,
            @NotNull LocalDate from) {}

    @GetMapping("/api/discipline-bodies")
    @Operation(
            operationId = "organization_listStaffing",
            summary = "Discipline bodies: officers, vacancies, training, work groups")
    @Operates(permission = OrganizationDeclarations.STAFFING_READ)
    Page<StaffingSummary> list(@ParameterObject @Valid StaffingQuery query) {
        LocalDate asOf = query.asOf();
        return staffing.list(query, query, scope.reach(scope.actor(), OrganizationDeclarations.STAFFING_READ))
                .map(body -> responses.summary(body, asOf));
    }

    @GetMapping("/api/discipline-bodies/{id}")
    @Operation(
            operationId = "organization_readStaffing",
            summary = "How a discipline body is staffed, by its unit's id")
    @Operates(permission = OrganizationDeclarations.STAFFING_READ)
    ResponseEntity<StaffingResponse> read(@PathVariable UnitId id, @ParameterObject AsOf day) {
        return answer(id, day.asOf(), null);
    }

    @PostMapping("/api/discipline-bodies/{id}/acts/set-establishment")
    @Operation(
            operationId = "organization_setEstablishment",
            summary = "Enters how many officers a discipline body may have and has")
    @Operates(
            permission = OrganizationDeclarations.ESTABLISHMENT_SET,
            problems = {"organization-004", "organization-040", "organization-046", "organization-048"})
    ResponseEntity<StaffingResponse> setEstablishment(
            @PathVariable UnitId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid SetEstablishmentRequest request) {
        scope.require(OrganizationDeclarations.ESTABLISHMENT_SET, id);
        Actor actor = scope.actor();
        var strength = new Strength(request.authorised(), request.filled(), request.basis());
        var outcome = idempotency.once(key, actor.person(), "set establishment " + id, request, () -> {
            UUID trace = setEstablishment.handle(
                    new SetEstablishment.Command(id, seen.version(), strength, request.from(), actor));
            return new Idempotency.Done(id.value(), trace, HttpStatus.OK.value());
        });
        return answer(id, null, outcome);
    }

    private ResponseEntity<StaffingResponse> answer(
            UnitId id, @Nullable LocalDate asOf, Idempotency.@Nullable Outcome outcome) {
        if (!scope.reaches(OrganizationDeclarations.STAFFING_READ, id)) {
            throw Refusal.absent();
        }
        StaffingViews.Whole body = staffing.find(id, asOf).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome == null ? HttpStatus.OK.value() : outcome.status())
                .eTag("\"" + body.version() + "\"");
        if (outcome != null && outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.whole(body, asOf, outcome == null ? null : outcome.trace()));
    }
}
