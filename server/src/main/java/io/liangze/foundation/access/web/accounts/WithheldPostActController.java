package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.accounts.DecideWithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.foundation.access.web.accounts.WithheldPostResponses.WithheldPostResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the security administrator decides about posts that give no rights yet. */
@RestController
@Tag(name = "access")
class WithheldPostActController {

    private final DecideWithheldPost decide;
    private final WithheldPosts posts;
    private final WithheldPostResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    WithheldPostActController(
            DecideWithheldPost decide,
            WithheldPosts posts,
            WithheldPostResponses responses,
            Idempotency idempotency,
            CurrentScope scope) {
        this.decide = decide;
        this.posts = posts;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @Schema(name = "RefuseWithheldPostRequest")
    record RefuseWithheldPostRequest(
            @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/api/withheld-posts/{id}/acts/authorise")
    @Operation(operationId = "access_authoriseWithheldPost", summary = "Lets the post give its holder its rights")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_AUTHORISE,
            reauthentication = true,
            problems = {"access-082", "access-083"})
    ResponseEntity<WithheldPostResponse> authorise(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        return act(id, seen, key, id, null);
    }

    @PostMapping("/api/withheld-posts/{id}/acts/refuse")
    @Operation(
            operationId = "access_refuseWithheldPost",
            summary = "Refuses the rights of the post; the term stays entered")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_AUTHORISE,
            reauthentication = true,
            problems = {"access-082", "access-083"})
    ResponseEntity<WithheldPostResponse> refuse(
            @PathVariable UUID id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid RefuseWithheldPostRequest request) {
        return act(id, seen, key, request, request.reason().strip());
    }

    private ResponseEntity<WithheldPostResponse> act(
            UUID id, IfMatch seen, IdempotencyKey key, Object request, @Nullable String refusedBecause) {
        Actor actor = scope.actor();
        String operation = (refusedBecause == null ? "authorise" : "refuse") + " withheld post " + id;
        var outcome = idempotency.once(
                key,
                actor.person(),
                operation,
                request,
                () -> new Idempotency.Done(
                        id,
                        decide.handle(new DecideWithheldPost.Command(id, seen.version(), refusedBecause, actor)),
                        HttpStatus.OK.value()));
        var post = posts.find(id).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.ok().eTag("\"" + post.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.whole(post, actor, outcome.trace().toString()));
    }
}
