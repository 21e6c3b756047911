package io.liangze.foundation.access.web.delegation;

import io.liangze.foundation.access.application.delegation.DelegatePost;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
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
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 委托代办: what one gave and was given. */
@RestController
@Tag(name = "access")
class DelegationController {

    private final DelegatePost delegatePost;
    private final DelegationResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    DelegationController(
            DelegatePost delegatePost, DelegationResponses responses, Idempotency idempotency, CurrentScope scope) {
        this.delegatePost = delegatePost;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** @param lastOn the last day on which it holds */
    @Schema(name = "DelegateRequest")
    record DelegateRequest(
            @NotNull @Schema(format = "uuid") UUID delegate,
            @NotNull LocalDate lastOn,
            @NotBlank @Size(max = 200) String reason) {}

    @GetMapping("/api/delegations")
    @Operation(operationId = "access_listDelegations", summary = "What the caller delegated, and was given")
    @Operates(permission = Operates.SIGNED_IN)
    Page<DelegationResponses.DelegationResponse> list() {
        return Page.whole(responses.of(scope.actor().person()));
    }

    @PostMapping("/api/delegations")
    @Operation(operationId = "access_delegatePost", summary = "Lets somebody prepare in the acting post until a day")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-021", "access-022", "access-023", "access-024", "access-025", "access-026"})
    ResponseEntity<DelegationResponses.DelegationResponse> delegate(
            IdempotencyKey key, @RequestBody @Valid DelegateRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "delegate post", request, () -> {
            var done = delegatePost.delegate(
                    actor,
                    new PersonId(request.delegate()),
                    request.lastOn(),
                    request.reason().strip());
            return new Idempotency.Done(done.delegation(), done.trace(), HttpStatus.CREATED.value());
        }));
    }

    @PostMapping("/api/delegations/{id}/acts/end")
    @Operation(operationId = "access_endDelegation", summary = "Ends a delegation that one gave or was given")
    @Operates(permission = Operates.SIGNED_IN, problems = "access-028")
    ResponseEntity<DelegationResponses.DelegationResponse> end(
            @PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "end delegation " + id, id, () -> {
            var done = delegatePost.end(actor, id, seen.version());
            return new Idempotency.Done(done.delegation(), done.trace(), HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<DelegationResponses.DelegationResponse> answer(Idempotency.Outcome outcome) {
        var shown = responses.one(scope.actor().person(), outcome.id());
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + shown.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(shown);
    }
}
