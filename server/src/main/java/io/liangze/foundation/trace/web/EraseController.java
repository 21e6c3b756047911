package io.liangze.foundation.trace.web;

import io.liangze.foundation.runtime.Idempotency;
import io.liangze.foundation.trace.application.EraseLink;
import io.liangze.foundation.trace.application.ErasureBasis;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.ledger.Member;
import io.liangze.shared.Actor;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Erasing what links an act to a person. */
@RestController
@Tag(name = "trace")
class EraseController implements Permissions {

    static final String ERASE = "trace.erase";

    private final ReadableEntries entries;
    private final EraseLink erase;
    private final CurrentScope scope;
    private final Idempotency idempotency;

    EraseController(ReadableEntries entries, EraseLink erase, CurrentScope scope, Idempotency idempotency) {
        this.entries = entries;
        this.erase = erase;
        this.scope = scope;
        this.idempotency = idempotency;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(ERASE).deciding());
    }

    /** Which link. */
    enum LinkToErase {
        ACTOR,
        SUBJECT
    }

    @Schema(name = "EraseLinkRequest")
    record EraseRequest(@NotNull LinkToErase link, @NotNull ErasureBasis basis) {}

    /** @param deed the entry that records the erasure */
    @Schema(name = "ErasedLink")
    record ErasedResponse(@Schema(format = "uuid") String deed) {}

    @PostMapping("/api/trace-entries/{id}/acts/erase-link")
    @Operation(operationId = "trace_eraseLink", summary = "Erase what links an act to a person; the leaf stays")
    @Operates(
            permission = ERASE,
            reauthentication = true,
            problems = {"access-010", "trace-001", "trace-002"})
    ResponseEntity<ErasedResponse> erase(
            @PathVariable UUID id, IdempotencyKey key, @RequestBody @Valid EraseRequest request) {
        Entry entry = entries.require(id);
        scope.require(ERASE, entry.unit());
        Actor actor = scope.actor();
        var outcome = idempotency.once(key, actor.person(), "erase " + id, request, () -> {
            Member member = Member.valueOf(request.link().name());
            UUID deed = erase.handle(new EraseLink.Command(entry, member, request.basis(), actor));
            return new Idempotency.Done(id, deed, HttpStatus.OK.value());
        });
        var answer = ResponseEntity.status(outcome.status());
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(new ErasedResponse(outcome.trace().toString()));
    }
}
