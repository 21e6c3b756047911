package io.liangze.foundation.access.web.passkeys;

import io.liangze.foundation.access.application.passkeys.KeepPasskeys;
import io.liangze.foundation.access.application.passkeys.OfferPasskey;
import io.liangze.foundation.access.application.passkeys.PasskeyCeremony;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.foundation.access.web.passkeys.PasskeyResponses.OfferResponse;
import io.liangze.foundation.access.web.passkeys.PasskeyResponses.PasskeyResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The passkeys of whoever is signed in; nobody sees another's. */
@RestController
@Tag(name = "access")
class PasskeyController {

    private final Passkeys passkeys;
    private final OfferPasskey offerPasskey;
    private final KeepPasskeys keepPasskeys;
    private final Idempotency idempotency;

    PasskeyController(
            Passkeys passkeys, OfferPasskey offerPasskey, KeepPasskeys keepPasskeys, Idempotency idempotency) {
        this.passkeys = passkeys;
        this.offerPasskey = offerPasskey;
        this.keepPasskeys = keepPasskeys;
        this.idempotency = idempotency;
    }

    /**
     * A passkey that a browser made from an offer. Bytes are base64url without padding.
     *
     * @param name what the person calls it
     * @param clientData {@code clientDataJSON} of the browser's answer
     * @param attestation its {@code attestationObject}
     * @param transports its {@code getTransports()}
     */
    @Schema(name = "AddPasskeyRequest")
    record AddPasskeyRequest(
            @NotBlank @Size(max = Passkey.NAME_LENGTH) String name,

            @NotNull @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String clientData,

            @NotNull @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String attestation,

            @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z-]{1,20}") String> transports) {

        PasskeyCeremony.NewKey key() {
            return new PasskeyCeremony.NewKey(clientData, attestation, transports);
        }
    }

    @GetMapping("/api/passkeys")
    @Operation(operationId = "access_listPasskeys", summary = "The caller's passkeys")
    @Operates(permission = Operates.SIGNED_IN)
    Page<PasskeyResponse> list() {
        return Page.whole(passkeys.of(SessionEntrance.current().actor().person()).stream()
                .map(passkey -> PasskeyResponse.of(passkey, null))
                .toList());
    }

    @PostMapping("/api/session/passkey-offers")
    @Operation(
            operationId = "access_offerPasskey",
            summary = "What a browser needs to make a passkey of the caller, for five minutes")
    @Operates(
            permission = Operates.SIGNED_IN,
            reauthentication = true,
            problems = {"access-065", "access-075"})
    OfferResponse offer(HttpServletRequest request) {
        return OfferResponse.of(
                offerPasskey.handle(SessionEntrance.current().actor().person(), request.getRemoteAddr()));
    }

    @PostMapping("/api/passkeys")
    @Operation(operationId = "access_addPasskey", summary = "Adds the passkey that a browser made from an offer")
    @Operates(
            permission = Operates.SIGNED_IN,
            reauthentication = true,
            problems = {"access-071", "access-072", "access-075", "access-076"})
    ResponseEntity<PasskeyResponse> add(IdempotencyKey key, @RequestBody @Valid AddPasskeyRequest request) {
        Actor actor = SessionEntrance.current().actor();
        return answer(actor, idempotency.once(key, actor.person(), "add passkey", request, () -> {
            var done = keepPasskeys.add(actor, request.name().strip(), request.key());
            return new Idempotency.Done(done.passkey(), done.trace(), HttpStatus.CREATED.value());
        }));
    }

    @PostMapping("/api/passkeys/{id}/acts/remove")
    @Operation(operationId = "access_removePasskey", summary = "Removes a passkey: it opens nothing any more")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true, problems = "access-046")
    ResponseEntity<PasskeyResponse> remove(@PathVariable UUID id, IfMatch seen, IdempotencyKey key) {
        Actor actor = SessionEntrance.current().actor();
        return answer(actor, idempotency.once(key, actor.person(), "remove passkey " + id, id, () -> {
            var done = keepPasskeys.remove(actor, id, seen.version());
            return new Idempotency.Done(done.passkey(), done.trace(), HttpStatus.OK.value());
        }));
    }

    private ResponseEntity<PasskeyResponse> answer(Actor actor, Idempotency.Outcome outcome) {
        Passkey passkey = passkeys.find(actor.person(), outcome.id()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + passkey.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(PasskeyResponse.of(passkey, outcome.trace().toString()));
    }
}
