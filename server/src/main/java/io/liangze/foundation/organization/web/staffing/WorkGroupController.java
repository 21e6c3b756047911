package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.staffing.KeepWorkGroups;
import io.liangze.foundation.organization.application.staffing.StaffingRecords;
import io.liangze.foundation.organization.application.staffing.StaffingRecords.Seat;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat.Limit;
import io.liangze.foundation.organization.web.AsOf;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The register of work groups that discipline bodies sit in. */
@RestController
@Tag(name = "organization")
class WorkGroupController {

    private final StaffingRecords records;
    private final KeepWorkGroups keepWorkGroups;
    private final Idempotency idempotency;
    private final CurrentScope scope;
    private final BusinessTime time;

    WorkGroupController(
            StaffingRecords records,
            KeepWorkGroups keepWorkGroups,
            Idempotency idempotency,
            CurrentScope scope,
            BusinessTime time) {
        this.records = records;
        this.keepWorkGroups = keepWorkGroups;
        this.idempotency = idempotency;
        this.scope = scope;
        this.time = time;
    }

    /**
     * A seat in a work group.
     *
     * @param name of the work group
     * @param ledBy the organ that leads it
     * @param leaveBy the last day of the seat; null only with a reason
     * @param reason which duty of its own asks the body to stay
     */
    @Schema(name = "JoinWorkGroupRequest")
    record JoinWorkGroupRequest(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String ledBy,
            @NotNull LocalDate joinedOn,
            @Nullable LocalDate leaveBy,
            @Nullable @Size(min = 1, max = 200) String reason) {

        WorkGroupSeat seat(UnitId unit) {
            return WorkGroupSeat.take(Uuid7.next(), unit, name, ledBy, joinedOn, new Limit(leaveBy, reason));
        }
    }

    /** @param leaveBy the new last day; null if its own duty asks the body to stay */
    @Schema(name = "ProlongWorkGroupRequest")
    record ProlongWorkGroupRequest(
            @Nullable LocalDate leaveBy,
            @NotBlank @Size(max = 200) String reason) {}

    /** @param on the first day without the seat */
    @Schema(name = "LeaveWorkGroupRequest")
    record LeaveWorkGroupRequest(@NotNull LocalDate on) {}

    /** @param setOn when it was set */
    @Schema(name = "WorkGroupLimit")
    record LimitResponse(
            @Nullable LocalDate leaveBy, @Nullable String reason, LocalDate setOn) {}

    /**
     * A work group that a discipline body sits or sat in.
     *
     * @param leftOn the first day without the seat
     * @param leaveBy the last day that was set; null if its own duty asks the body to stay
     * @param overdue whether it sits there beyond that day
     * @param limits all that were set, the latest first
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "WorkGroupSeat")
    record SeatResponse(
            @Schema(format = "uuid") String id,
            String name,
            String ledBy,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate leaveBy,
            boolean overdue,
            List<LimitResponse> limits,
            long version,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    @GetMapping("/api/discipline-bodies/{id}/work-group-seats")
    @Operation(
            operationId = "organization_listWorkGroups",
            summary = "The work groups that a discipline body sits or sat in")
    @Operates(permission = OrganizationDeclarations.STAFFING_READ)
    Page<SeatResponse> list(@PathVariable UnitId id, @ParameterObject AsOf day) {
        if (!scope.reaches(OrganizationDeclarations.STAFFING_READ, id)) {
            throw Refusal.absent();
        }
        return Page.whole(records.seats(id, day.asOf()).stream()
                .map(seat -> response(seat, time.dayOr(day.asOf()), null))
                .toList());
    }

    @PostMapping("/api/discipline-bodies/{id}/work-group-seats")
    @Operation(
            operationId = "organization_joinWorkGroup",
            summary = "Registers a work group that a discipline body sits in")
    @Operates(
            permission = OrganizationDeclarations.STAFFING_RECORD,
            problems = {
                "organization-004",
                "organization-040",
                "organization-042",
                "organization-043",
                "organization-047"
            })
    ResponseEntity<SeatResponse> join(
            @PathVariable UnitId id, IdempotencyKey key, @RequestBody @Valid JoinWorkGroupRequest request) {
        scope.require(OrganizationDeclarations.STAFFING_RECORD, id);
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "join work group " + id, request, () -> {
            WorkGroupSeat seat = request.seat(id);
            return new Idempotency.Done(seat.id(), keepWorkGroups.join(seat, actor), HttpStatus.CREATED.value());
        }));
    }

    @PostMapping("/api/work-group-seats/{id}/acts/prolong")
    @Operation(
            operationId = "organization_prolongWorkGroup",
            summary = "Sets another day to leave a work group by, with the reason")
    @Operates(
            permission = OrganizationDeclarations.STAFFING_RECORD,
            problems = {"organization-004", "organization-043", "organization-044", "organization-046"})
    ResponseEntity<SeatResponse> prolong(
            @PathVariable UUID id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid ProlongWorkGroupRequest request) {
        var limit = new Limit(request.leaveBy(), request.reason());
        return act(id, "prolong", key, request, () -> keepWorkGroups.prolong(id, seen.version(), limit, scope.actor()));
    }

    @PostMapping("/api/work-group-seats/{id}/acts/leave")
    @Operation(operationId = "organization_leaveWorkGroup", summary = "Enters that a discipline body left a work group")
    @Operates(
            permission = OrganizationDeclarations.STAFFING_RECORD,
            problems = {"organization-004", "organization-044", "organization-047"})
    ResponseEntity<SeatResponse> leave(
            @PathVariable UUID id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid LeaveWorkGroupRequest request) {
        return act(
                id, "leave", key, request, () -> keepWorkGroups.leave(id, seen.version(), request.on(), scope.actor()));
    }

    private ResponseEntity<SeatResponse> act(
            UUID id, String act, IdempotencyKey key, Object request, Supplier<UUID> work) {
        Seat seat = records.seat(id)
                .filter(found -> scope.reaches(OrganizationDeclarations.STAFFING_READ, found.unit()))
                .orElseThrow(Refusal::absent);
        scope.require(OrganizationDeclarations.STAFFING_RECORD, seat.unit());
        return answer(idempotency.once(
                key,
                scope.actor().person(),
                act + " work group " + id,
                request,
                () -> new Idempotency.Done(id, work.get(), HttpStatus.OK.value())));
    }

    private ResponseEntity<SeatResponse> answer(Idempotency.Outcome outcome) {
        Seat seat = records.seat(outcome.id()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + seat.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(response(seat, time.today(), outcome.trace().toString()));
    }

    private SeatResponse response(Seat seat, LocalDate day, @Nullable String trace) {
        return new SeatResponse(
                seat.id().toString(),
                seat.name(),
                seat.ledBy(),
                seat.joinedOn(),
                seat.leftOn(),
                seat.leaveBy(),
                seat.isOverdue(day),
                seat.limits().stream()
                        .map(limit -> new LimitResponse(limit.leaveBy(), limit.reason(), limit.setOn()))
                        .toList(),
                seat.version(),
                List.of(act("prolong", seat), act("leave", seat)),
                trace);
    }

    private AllowedAct act(String act, Seat seat) {
        if (!scope.reaches(OrganizationDeclarations.STAFFING_RECORD, seat.unit())) {
            return AllowedAct.forbidden(act, "access-011", Map.of());
        }
        return WorkGroupSeat.changeRefused(seat.leftOn())
                .map(rule -> AllowedAct.forbidden(act, rule.code(), Map.of("name", seat.name())))
                .orElseGet(() -> AllowedAct.allowed(act));
    }
}
