package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.granting.GrantToPost;
import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.foundation.access.domain.rights.PostGrants;
import io.liangze.foundation.access.web.granting.GrantActController.WithdrawGrantRequest;
import io.liangze.foundation.access.web.granting.GrantResponses.PostGrantResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PostId;
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

/** Grants to single posts, and their end. */
@RestController
@Tag(name = "access")
class PostGrantActController {

    private final GrantToPost grantToPost;
    private final PostGrants grants;
    private final GrantResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    PostGrantActController(
            GrantToPost grantToPost,
            PostGrants grants,
            GrantResponses responses,
            Idempotency idempotency,
            CurrentScope scope) {
        this.grantToPost = grantToPost;
        this.grants = grants;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** @param lastOn the last day on which it holds */
    @Schema(name = "PostGrantRequest")
    record PostGrantRequest(
            @NotNull @Schema(format = "uuid") UUID post,
            @NotBlank @Size(max = 80) String permission,
            @NotNull Scope scope,
            @NotNull LocalDate from,
            @NotNull LocalDate lastOn,
            @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/api/post-grants")
    @Operation(operationId = "access_grantToPost", summary = "Grants one post a permission beyond its kind, for a time")
    @Operates(
            permission = AccessDeclarations.GRANT_MANAGE,
            reauthentication = true,
            problems = {
                "access-089",
                "access-090",
                "access-091",
                "access-092",
                "access-093",
                "access-094",
                "access-095",
                "access-096"
            })
    ResponseEntity<PostGrantResponse> grant(IdempotencyKey key, @RequestBody @Valid PostGrantRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "grant to post", request, () -> {
            var done = grantToPost.handle(new GrantToPost.Command(
                    new PostId(request.post()),
                    request.permission(),
                    request.scope(),
                    request.from(),
                    request.lastOn(),
                    request.reason().strip(),
                    actor));
            return new Idempotency.Done(done.grant(), done.trace(), HttpStatus.CREATED.value());
        }));
    }

    @GetMapping("/api/post-grants/{id}")
    @Operation(operationId = "access_readPostGrant", summary = "A grant to a single post, with the acts allowed now")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE)
    ResponseEntity<PostGrantResponse> read(@PathVariable UUID id) {
        PostGrant grant = grants.find(id).orElseThrow(Refusal::absent);
        return ResponseEntity.ok().eTag("\"" + grant.version() + "\"").body(responses.one(grant, null));
    }

    @PostMapping("/api/post-grants/{id}/acts/withdraw")
    @Operation(operationId = "access_withdrawPostGrant", summary = "Ends a grant to a single post on a day")
    @Operates(
            permission = AccessDeclarations.GRANT_MANAGE,
            reauthentication = true,
            problems = {"access-095", "access-097"})
    ResponseEntity<PostGrantResponse> withdraw(
            @PathVariable UUID id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid WithdrawGrantRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "withdraw post grant " + id, request, () -> {
            var done = grantToPost.withdraw(new GrantToPost.Withdrawal(
                    id, seen.version(), request.on(), request.reason().strip(), actor));
            return new Idempotency.Done(done.grant(), done.trace(), HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<PostGrantResponse> answer(Idempotency.Outcome outcome) {
        PostGrant grant = grants.find(outcome.id()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + grant.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.one(grant, outcome.trace().toString()));
    }
}
