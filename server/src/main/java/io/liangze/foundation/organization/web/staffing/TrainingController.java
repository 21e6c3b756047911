package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.staffing.RecordTraining;
import io.liangze.foundation.organization.application.staffing.StaffingRecords;
import io.liangze.foundation.organization.application.staffing.StaffingRecords.Trained;
import io.liangze.foundation.organization.domain.staffing.Training;
import io.liangze.foundation.organization.domain.staffing.TrainingKind;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What discipline officers were trained in, for whoever may read how their body is staffed. */
@RestController
@Tag(name = "organization")
class TrainingController {

    private final StaffingRecords records;
    private final RecordTraining recordTraining;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    TrainingController(
            StaffingRecords records, RecordTraining recordTraining, Idempotency idempotency, CurrentScope scope) {
        this.records = records;
        this.recordTraining = recordTraining;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /**
     * Whose training.
     *
     * @param year in which it ended
     * @param asOf the day by which it had; today if left out
     */
    record TrainingQuery(
            @NotNull @Min(2000) @Max(2999) Integer year,
            @Nullable LocalDate asOf) {}

    /**
     * Training that is over.
     *
     * @param people officers of the unit on the last day
     * @param heldBy who held it
     * @param hours 学时
     */
    @Schema(name = "EnterTrainingRequest")
    record EnterTrainingRequest(
            @NotEmpty @Size(max = 200) Set<@NotNull UUID> people,
            @NotNull TrainingKind kind,
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 120) String heldBy,
            @NotNull LocalDate firstOn,
            @NotNull LocalDate lastOn,
            @NotNull @Min(1) @Max(2000) Integer hours) {

        Training training(UnitId unit) {
            return new Training(
                    Uuid7.next(),
                    unit,
                    people.stream().map(PersonId::new).collect(Collectors.toSet()),
                    kind,
                    title,
                    heldBy,
                    firstOn,
                    lastOn,
                    hours,
                    null,
                    1);
        }
    }

    /**
     * Training that officers of a body took part in.
     *
     * @param withdrawnOn when it was found to be entered wrongly
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Training")
    record TrainingResponse(
            @Schema(format = "uuid") String id,
            List<Ref> people,
            TrainingKind kind,
            String title,
            String heldBy,
            LocalDate firstOn,
            LocalDate lastOn,
            int hours,
            @Nullable LocalDate withdrawnOn,
            long version,
            @Nullable @Schema(format = "uuid") String trace) {}

    @GetMapping("/api/discipline-bodies/{id}/trainings")
    @Operation(
            operationId = "organization_listTrainings",
            summary = "Training of the officers of a discipline body in a year")
    @Operates(permission = OrganizationDeclarations.STAFFING_READ)
    Page<TrainingResponse> list(@PathVariable UnitId id, @ParameterObject @Valid TrainingQuery query) {
        if (!scope.reaches(OrganizationDeclarations.STAFFING_READ, id)) {
            throw Refusal.absent();
        }
        return Page.whole(records.trainings(id, query.year(), query.asOf()).stream()
                .map(trained -> response(trained, null))
                .toList());
    }

    @PostMapping("/api/discipline-bodies/{id}/trainings")
    @Operation(
            operationId = "organization_enterTraining",
            summary = "Enters what officers of a discipline body were trained in")
    @Operates(
            permission = OrganizationDeclarations.STAFFING_RECORD,
            problems = {"organization-004", "organization-040", "organization-041", "organization-045"})
    ResponseEntity<TrainingResponse> enter(
            @PathVariable UnitId id, IdempotencyKey key, @RequestBody @Valid EnterTrainingRequest request) {
        scope.require(OrganizationDeclarations.STAFFING_RECORD, id);
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "enter training " + id, request, () -> {
            Training training = request.training(id);
            UUID trace = recordTraining.enter(training, actor);
            return new Idempotency.Done(training.id(), trace, HttpStatus.CREATED.value());
        }));
    }

    @PostMapping("/api/trainings/{id}/acts/withdraw")
    @Operation(operationId = "organization_withdrawTraining", summary = "Withdraws training that was entered wrongly")
    @Operates(permission = OrganizationDeclarations.STAFFING_RECORD, problems = "organization-044")
    ResponseEntity<TrainingResponse> withdraw(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Trained trained = records.training(id)
                .filter(found -> scope.reaches(
                        OrganizationDeclarations.STAFFING_READ, found.training().unit()))
                .orElseThrow(Refusal::absent);
        scope.require(
                OrganizationDeclarations.STAFFING_RECORD, trained.training().unit());
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "withdraw training " + id, id, () -> {
            UUID trace = recordTraining.withdraw(id, seen.version(), actor);
            return new Idempotency.Done(id, trace, HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<TrainingResponse> answer(Idempotency.Outcome outcome) {
        Trained trained = records.training(outcome.id()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status())
                .eTag("\"" + trained.training().version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(response(trained, outcome.trace().toString()));
    }

    private static TrainingResponse response(Trained trained, @Nullable String trace) {
        Training training = trained.training();
        return new TrainingResponse(
                training.id().toString(),
                trained.people().stream()
                        .map(person -> new Ref(person.id(), person.name()))
                        .toList(),
                training.kind(),
                training.title(),
                training.heldBy(),
                training.firstOn(),
                training.lastOn(),
                training.hours(),
                training.withdrawnOn(),
                training.version(),
                trace);
    }
}
