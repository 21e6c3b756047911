package io.liangze.foundation.organization.web.reorganizations;

import io.liangze.foundation.organization.application.DraftReorganization;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationResponses.ChangeResponse;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationResponses.ReorganizationResponse;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationResponses.ReorganizationSummary;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class ReorganizationController {

    private final DraftReorganization draft;
    private final ReorganizationResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    ReorganizationController(
            DraftReorganization draft, ReorganizationResponses responses, Idempotency idempotency, CurrentScope scope) {
        this.draft = draft;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** Which reorganizations. Drafts are seen by those who may put them into effect. */
    public record ReorganizationQuery(
            Reorganization.@Nullable ReorganizationState state,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {}

    /**
     * What is decided.
     *
     * @param basis what approved it, with its number
     * @param effectiveOn the first day on which it holds
     */
    @Schema(name = "ReorganizationRequest")
    record ReorganizationRequest(
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 200) String basis,
            @NotNull LocalDate effectiveOn,
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull ReorganizationStep> steps) {

        Reorganization.Content content() {
            return new Reorganization.Content(title, basis, effectiveOn, ReorganizationStep.steps(steps));
        }
    }

    @GetMapping("/api/reorganizations")
    @Operation(operationId = "organization_listReorganizations", summary = "Reorganizations of places and units")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<ReorganizationSummary> list(@ParameterObject @Valid ReorganizationQuery query) {
        return responses.list(query.state(), query);
    }

    @GetMapping("/api/reorganizations/{id}")
    @Operation(operationId = "organization_readReorganization", summary = "A reorganization with its steps")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    ResponseEntity<ReorganizationResponse> read(@PathVariable UUID id) {
        return answer(id, null);
    }

    @GetMapping("/api/reorganizations/{id}/changes")
    @Operation(
            operationId = "organization_listChanges",
            summary = "What came of a reorganization, or of a draft what would come of it today")
    @Operates(
            permission = OrganizationDeclarations.UNIT_READ,
            problems = {
                "organization-004", "organization-005", "organization-006", "organization-007", "organization-008",
                "organization-009", "organization-010", "organization-011", "organization-012", "organization-013",
                "organization-014", "organization-016"
            })
    Page<ChangeResponse> changes(@PathVariable UUID id) {
        return responses.changes(id);
    }

    @PostMapping("/api/reorganizations")
    @Operation(operationId = "organization_draftReorganization", summary = "Drafts a reorganization")
    @Operates(permission = OrganizationDeclarations.REORGANIZE)
    ResponseEntity<ReorganizationResponse> create(
            IdempotencyKey key, @RequestBody @Valid ReorganizationRequest request) {
        Actor actor = reorganizer();
        var outcome = idempotency.once(key, actor.person(), "draft reorganization", request, () -> {
            var done = draft.draft(request.content(), actor);
            return new Idempotency.Done(done.id(), done.trace(), HttpStatus.CREATED.value());
        });
        return answer(outcome.id(), outcome);
    }

    @PutMapping("/api/reorganizations/{id}")
    @Operation(operationId = "organization_replaceReorganization", summary = "Replaces a draft as a whole")
    @Operates(permission = OrganizationDeclarations.REORGANIZE, problems = "organization-015")
    ResponseEntity<ReorganizationResponse> replace(
            @PathVariable UUID id, IfMatch seen, @RequestBody @Valid ReorganizationRequest request) {
        draft.replace(id, seen.version(), request.content(), reorganizer());
        return answer(id, null);
    }

    @DeleteMapping("/api/reorganizations/{id}")
    @Operation(operationId = "organization_discardReorganization", summary = "Throws a draft away")
    @Operates(permission = OrganizationDeclarations.REORGANIZE, problems = "organization-015")
    ResponseEntity<Void> discard(@PathVariable UUID id, IfMatch seen) {
        draft.discard(id, seen.version(), reorganizer());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/reorganizations/{id}/acts/enact")
    @Operation(operationId = "organization_enactReorganization", summary = "Puts a reorganization into effect, whole")
    @Operates(
            permission = OrganizationDeclarations.REORGANIZE,
            problems = {
                "organization-004", "organization-005", "organization-006", "organization-007", "organization-008",
                "organization-009", "organization-010", "organization-011", "organization-012", "organization-013",
                "organization-014", "organization-015", "organization-016"
            })
    ResponseEntity<ReorganizationResponse> enact(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Actor actor = reorganizer();
        var outcome = idempotency.once(key, actor.person(), "enact " + id, seen, () -> {
            var done = draft.enact(id, seen.version(), actor);
            return new Idempotency.Done(done.id(), done.trace(), HttpStatus.OK.value());
        });
        return answer(id, outcome);
    }

    private Actor reorganizer() {
        Actor actor = scope.actor();
        scope.require(OrganizationDeclarations.REORGANIZE, actor.unit());
        return actor;
    }

    private ResponseEntity<ReorganizationResponse> answer(UUID id, Idempotency.@Nullable Outcome outcome) {
        var body = responses.whole(id, outcome == null ? null : outcome.trace());
        var answer = ResponseEntity.status(outcome == null ? HttpStatus.OK.value() : outcome.status())
                .eTag("\"" + body.version() + "\"");
        if (outcome != null && outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(body.response());
    }
}
