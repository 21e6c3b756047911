package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.granting.GrantRights;
import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.KindGrants;
import io.liangze.foundation.access.web.granting.GrantResponses.GrantResponse;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
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

/** Grants to kinds of posts, and their end. */
@RestController
@Tag(name = "access")
class GrantActController {

    private final GrantRights grantRights;
    private final KindGrants grants;
    private final GrantResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    GrantActController(
            GrantRights grantRights,
            KindGrants grants,
            GrantResponses responses,
            Idempotency idempotency,
            CurrentScope scope) {
        this.grantRights = grantRights;
        this.grants = grants;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** @param source the rule or decision that it rests on */
    @Schema(name = "GrantRequest")
    record GrantRequest(
            @NotNull PostKind kind,
            @NotBlank @Size(max = 80) String permission,
            @NotNull Scope scope,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String source) {}

    /** @param on the first day on which it no longer holds */
    @Schema(name = "WithdrawGrantRequest")
    record WithdrawGrantRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/api/grants")
    @Operation(operationId = "access_grantRights", summary = "Grants a permission to a kind of post from a day on")
    @Operates(
            permission = AccessDeclarations.GRANT_MANAGE,
            reauthentication = true,
            problems = {"access-089", "access-090", "access-091", "access-092", "access-093", "access-094", "access-095"
            })
    ResponseEntity<GrantResponse> grant(IdempotencyKey key, @RequestBody @Valid GrantRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "grant", request, () -> {
            var done = grantRights.handle(new GrantRights.Command(
                    request.kind(),
                    request.permission(),
                    request.scope(),
                    request.from(),
                    request.source().strip(),
                    actor));
            return new Idempotency.Done(done.grant(), done.trace(), HttpStatus.CREATED.value());
        }));
    }

    @GetMapping("/api/grants/{id}")
    @Operation(operationId = "access_readGrant", summary = "A grant to a kind of post, with the acts allowed now")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE)
    ResponseEntity<GrantResponse> read(@PathVariable UUID id) {
        KindGrant grant = grants.find(id).orElseThrow(Refusal::absent);
        return ResponseEntity.ok().eTag("\"" + grant.version() + "\"").body(responses.one(grant, null));
    }

    @PostMapping("/api/grants/{id}/acts/withdraw")
    @Operation(operationId = "access_withdrawGrant", summary = "Ends a grant to a kind of post on a day")
    @Operates(
            permission = AccessDeclarations.GRANT_MANAGE,
            reauthentication = true,
            problems = {"access-089", "access-095", "access-097"})
    ResponseEntity<GrantResponse> withdraw(
            @PathVariable UUID id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid WithdrawGrantRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "withdraw grant " + id, request, () -> {
            var done = grantRights.withdraw(new GrantRights.Withdrawal(
                    id, seen.version(), request.on(), request.reason().strip(), actor));
            return new Idempotency.Done(done.grant(), done.trace(), HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<GrantResponse> answer(Idempotency.Outcome outcome) {
        KindGrant grant = grants.find(outcome.id()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + grant.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.one(grant, outcome.trace().toString()));
    }
}
