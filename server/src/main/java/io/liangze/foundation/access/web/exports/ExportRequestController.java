package io.liangze.foundation.access.web.exports;

import io.liangze.foundation.access.application.exports.AskForExport;
import io.liangze.foundation.access.application.exports.DecideExport;
import io.liangze.foundation.access.application.exports.ExportDeclarations;
import io.liangze.foundation.access.domain.exports.ExportState;
import io.liangze.foundation.access.web.exports.ExportRequestResponses.ExportRequestResponse;
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
import java.util.List;
import java.util.Map;
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
@Tag(name = "access")
class ExportRequestController {

    private final AskForExport askForExport;
    private final DecideExport decideExport;
    private final ExportRequestResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    ExportRequestController(
            AskForExport askForExport,
            DecideExport decideExport,
            ExportRequestResponses responses,
            Idempotency idempotency,
            CurrentScope scope) {
        this.askForExport = askForExport;
        this.decideExport = decideExport;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** Which requests: one's own, and those on which one may decide or has decided. */
    public record ExportRequestQuery(
            @Nullable List<ExportState> state,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {

        @Override
        public String sort() {
            return sort == null ? "-requestedAt" : sort;
        }
    }

    /**
     * What is asked for.
     *
     * @param list the name of a confidential list
     * @param query its parameters
     * @param reason what it is needed for, ten characters or more
     */
    @Schema(name = "AskForExportRequest")
    record AskForExportRequest(
            @NotBlank @Size(max = 80) String list,
            @NotNull Map<String, Object> query,
            @NotBlank @Size(min = 10, max = 500) String reason) {}

    /** @param reason told to the one who asked */
    @Schema(name = "RefuseExportRequest")
    record RefuseExportRequest(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/export-requests")
    @Operation(
            operationId = "access_listExportRequests",
            summary = "Requests for confidential lists: one's own, and those on which one may decide or has decided")
    @Operates(permission = Operates.SIGNED_IN)
    Page<ExportRequestResponse> list(@ParameterObject @Valid ExportRequestQuery query) {
        return responses.list(query.state(), query, scope.actor());
    }

    @GetMapping("/api/export-requests/{id}")
    @Operation(operationId = "access_readExportRequest", summary = "A request for a confidential list")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<ExportRequestResponse> read(@PathVariable UUID id) {
        return answer(responses.one(id, scope.actor(), null), HttpStatus.OK.value());
    }

    @PostMapping("/api/export-requests")
    @Operation(operationId = "access_askForExport", summary = "Asks to take a confidential list away, with a reason")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true, problems = "access-100")
    ResponseEntity<ExportRequestResponse> ask(IdempotencyKey key, @RequestBody @Valid AskForExportRequest request) {
        Actor actor = scope.actor();
        return answer(
                idempotency.once(key, actor.person(), "ask for export", request, () -> {
                    var done = askForExport.handle(request.list(), request.query(), request.reason(), actor);
                    return new Idempotency.Done(done.id(), done.trace(), HttpStatus.CREATED.value());
                }),
                actor);
    }

    @PostMapping("/api/export-requests/{id}/acts/approve")
    @Operation(
            operationId = "access_approveExport",
            summary = "Approves that somebody else takes a confidential list away")
    @Operates(
            permission = ExportDeclarations.APPROVE,
            reauthentication = true,
            problems = {"access-101", "access-102"})
    ResponseEntity<ExportRequestResponse> approve(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Actor actor = scope.actor();
        return answer(
                idempotency.once(
                        key,
                        actor.person(),
                        "approve export " + id,
                        seen,
                        () -> new Idempotency.Done(
                                id, decideExport.approve(id, seen.version(), actor), HttpStatus.OK.value())),
                actor);
    }

    @PostMapping("/api/export-requests/{id}/acts/refuse")
    @Operation(operationId = "access_refuseExport", summary = "Refuses it, with a reason")
    @Operates(
            permission = ExportDeclarations.APPROVE,
            problems = {"access-101", "access-102"})
    ResponseEntity<ExportRequestResponse> refuse(
            @PathVariable UUID id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid RefuseExportRequest request) {
        Actor actor = scope.actor();
        return answer(
                idempotency.once(
                        key,
                        actor.person(),
                        "refuse export " + id + " " + seen.version(),
                        request,
                        () -> new Idempotency.Done(
                                id,
                                decideExport.refuse(id, request.reason(), seen.version(), actor),
                                HttpStatus.OK.value())),
                actor);
    }

    private ResponseEntity<ExportRequestResponse> answer(Idempotency.Outcome outcome, Actor actor) {
        var answer = answer(responses.one(outcome.id(), actor, outcome.trace()), outcome.status());
        return outcome.replayed()
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header("Idempotency-Replayed", "true")
                        .body(answer.getBody())
                : answer;
    }

    private static ResponseEntity<ExportRequestResponse> answer(ExportRequestResponse body, int status) {
        return ResponseEntity.status(status).eTag("\"" + body.version() + "\"").body(body);
    }
}
