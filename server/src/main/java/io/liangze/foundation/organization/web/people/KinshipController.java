package io.liangze.foundation.organization.web.people;

import io.liangze.foundation.organization.application.people.DeclareKinship;
import io.liangze.foundation.organization.domain.people.Kinship;
import io.liangze.foundation.organization.domain.people.Relatives;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What each person declares about himself; nobody else reads it. */
@RestController
@Tag(name = "organization")
class KinshipController {

    private final Relatives relatives;
    private final DeclareKinship declareKinship;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    KinshipController(Relatives relatives, DeclareKinship declareKinship, Idempotency idempotency, CurrentScope scope) {
        this.relatives = relatives;
        this.declareKinship = declareKinship;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    @Schema(name = "DeclareKinshipRequest")
    record DeclareKinshipRequest(
            @NotNull @Schema(format = "uuid") UUID relative,
            @NotNull Kinship kind) {}

    /**
     * A declared kinship.
     *
     * @param to the day on which it was withdrawn
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "DeclaredKinship")
    record KinshipResponse(
            @Schema(format = "uuid") String id,
            Ref relative,
            Kinship kind,
            LocalDate from,
            @Nullable LocalDate to,
            long version,
            @Nullable @Schema(format = "uuid") String trace) {}

    @GetMapping("/api/kinships")
    @Operation(operationId = "organization_listKinship", summary = "The kinship that the caller declared")
    @Operates(permission = Operates.SIGNED_IN)
    Page<KinshipResponse> list() {
        return Page.whole(relatives.of(scope.actor().person()).stream()
                .map(declared -> kinship(declared, null))
                .toList());
    }

    @PostMapping("/api/kinships")
    @Operation(operationId = "organization_declareKinship", summary = "Declares a kinship, for recusal")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"organization-035", "organization-037", "organization-038"})
    ResponseEntity<KinshipResponse> declare(IdempotencyKey key, @RequestBody @Valid DeclareKinshipRequest request) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "declare kinship", request, () -> {
            var done = declareKinship.declare(actor, new PersonId(request.relative()), request.kind());
            return new Idempotency.Done(done.declared(), done.trace(), HttpStatus.CREATED.value());
        }));
    }

    @PostMapping("/api/kinships/{id}/acts/withdraw")
    @Operation(operationId = "organization_withdrawKinship", summary = "Withdraws a declared kinship")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<KinshipResponse> withdraw(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Actor actor = scope.actor();
        return answer(idempotency.once(key, actor.person(), "withdraw kinship " + id, id, () -> {
            var done = declareKinship.withdraw(actor, id, seen.version());
            return new Idempotency.Done(done.declared(), done.trace(), HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<KinshipResponse> answer(Idempotency.Outcome outcome) {
        var declared = relatives.of(scope.actor().person()).stream()
                .filter(candidate -> candidate.id().equals(outcome.id()))
                .findFirst()
                .orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + declared.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(kinship(declared, outcome.trace().toString()));
    }

    private static KinshipResponse kinship(Relatives.Declared declared, @Nullable String trace) {
        return new KinshipResponse(
                declared.id().toString(),
                new Ref(declared.relative().toString(), declared.relativeName()),
                declared.kind(),
                declared.from(),
                declared.to(),
                declared.version(),
                trace);
    }
}
