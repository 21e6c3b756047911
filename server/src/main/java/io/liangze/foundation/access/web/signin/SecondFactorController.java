package io.liangze.foundation.access.web.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.signin.FactorsInUse;
import io.liangze.foundation.access.application.signin.FinishSignIn;
import io.liangze.foundation.access.application.signin.KeepAuthenticators;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.signin.AuthenticatorId;
import io.liangze.foundation.access.domain.signin.RecoveryCode;
import io.liangze.foundation.access.web.ServesStages;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Authenticator app and recovery codes. */
@RestController
@Tag(name = "access")
class SecondFactorController {

    private final FinishSignIn finishSignIn;
    private final KeepAuthenticators authenticators;
    private final FactorsInUse factors;
    private final SessionEntrance entrance;

    SecondFactorController(
            FinishSignIn finishSignIn,
            KeepAuthenticators authenticators,
            FactorsInUse factors,
            SessionEntrance entrance) {
        this.finishSignIn = finishSignIn;
        this.authenticators = authenticators;
        this.factors = factors;
        this.entrance = entrance;
    }

    /** @param code of the authenticator app, or a recovery code */
    @Schema(name = "SecondFactorRequest")
    record CodeRequest(@NotBlank @Size(max = 32) String code) {}

    @Schema(name = "ConfirmAuthenticatorRequest")
    record ConfirmRequest(
            @NotNull @Schema(format = "uuid") UUID id,
            @NotBlank @Size(max = 32) String code) {}

    @Schema(name = "RemoveAuthenticatorRequest")
    record RemoveRequest(@NotNull @Schema(format = "uuid") UUID id) {}

    /**
     * What may be shown besides the password.
     *
     * @param app the code of an authenticator app, or one of its recovery codes
     * @param passkey one of the person's passkeys
     */
    @Schema(name = "SecondFactorWays")
    record WaysResponse(boolean app, boolean passkey) {}

    /** An app in use. */
    @Schema(name = "Authenticator")
    record AuthenticatorResponse(@Schema(format = "uuid") String id, Instant addedAt, Instant lastUsedAt) {}

    /**
     * A person's second factor.
     *
     * @param required whether the deployment asks for one
     * @param authenticator null if there is none
     * @param recoveryCodesLeft how many were not used yet
     */
    @Schema(name = "SecondFactor")
    record SecondFactorResponse(
            boolean required, @Nullable AuthenticatorResponse authenticator, int recoveryCodesLeft) {}

    /**
     * What the person takes into his app. It is in use once its first code was given.
     *
     * @param address an otpauth address, for a QR code
     * @param key the same secret to be typed, in Base32
     */
    @Schema(name = "NewAuthenticator")
    record BegunResponse(@Schema(format = "uuid") String id, String address, String key) {}

    /**
     * Recovery codes, shown this once.
     *
     * @param session as it goes on
     */
    @Schema(name = "RecoveryCodes")
    record RecoveryCodesResponse(
            List<String> codes, @Nullable SessionView session) {

        static RecoveryCodesResponse of(List<RecoveryCode> codes, @Nullable SessionView session) {
            return new RecoveryCodesResponse(
                    codes.stream().map(RecoveryCode::shown).toList(), session);
        }
    }

    @GetMapping("/api/session/second-factor")
    @Operation(operationId = "access_readSecondFactor", summary = "Whether one has a second factor, and must have one")
    @Operates(permission = Operates.SIGNED_IN)
    SecondFactorResponse read() {
        return response(SessionEntrance.current());
    }

    private SecondFactorResponse response(Session session) {
        var kept = authenticators.of(session.actor().person());
        return new SecondFactorResponse(
                kept.required(),
                kept.inUse()
                        .map(app -> new AuthenticatorResponse(
                                app.id().toString(),
                                Optional.ofNullable(app.confirmedAt()).orElse(app.madeAt()),
                                Optional.ofNullable(app.lastUsedAt()).orElse(app.madeAt())))
                        .orElse(null),
                kept.recoveryCodesLeft());
    }

    @GetMapping("/api/session/second-factor/ways")
    @Operation(
            operationId = "access_readSecondFactorWays",
            summary = "What takes the second step of signing in: to be asked once the password was right")
    @Operates(permission = Operates.SIGNED_IN)
    @ServesStages(SessionStage.SECOND_FACTOR)
    WaysResponse ways() {
        var has = factors.of(SessionEntrance.current().actor().person());
        return new WaysResponse(has.app(), has.passkey());
    }

    @PostMapping("/api/session/second-factor")
    @Operation(operationId = "access_giveCode", summary = "The second step of signing in")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-003", "access-043", "access-044", "access-047"})
    @ServesStages(SessionStage.SECOND_FACTOR)
    SessionView give(
            @RequestBody @Valid CodeRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        var opened = finishSignIn.handle(SessionEntrance.current(), request.code(), servlet.getRemoteAddr());
        return entrance.goOn(opened, servlet, response);
    }

    @PostMapping("/api/session/authenticators")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "access_beginAuthenticator", summary = "Begins to set up an authenticator app")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true, problems = "access-047")
    @ServesStages(SessionStage.SECOND_FACTOR_SETUP)
    BegunResponse begin() {
        var begun = authenticators.begin(SessionEntrance.current());
        return new BegunResponse(begun.id().toString(), begun.address(), begun.key());
    }

    @PostMapping("/api/session/authenticators/acts/confirm")
    @Operation(
            operationId = "access_confirmAuthenticator",
            summary = "Takes the app into use by its first code; answers new recovery codes")
    @Operates(
            permission = Operates.SIGNED_IN,
            reauthentication = true,
            problems = {"access-043", "access-045", "access-047"})
    @ServesStages(SessionStage.SECOND_FACTOR_SETUP)
    RecoveryCodesResponse confirm(
            @RequestBody @Valid ConfirmRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        var confirmed =
                authenticators.confirm(SessionEntrance.current(), new AuthenticatorId(request.id()), request.code());
        SessionView session = confirmed
                .opened()
                .map(opened -> entrance.goOn(opened, servlet, response))
                .orElse(null);
        return RecoveryCodesResponse.of(confirmed.recoveryCodes(), session);
    }

    @PostMapping("/api/session/authenticators/acts/remove")
    @Operation(operationId = "access_removeAuthenticator", summary = "Does without the authenticator app")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true, problems = "access-046")
    SecondFactorResponse remove(@RequestBody @Valid RemoveRequest request) {
        Session session = SessionEntrance.current();
        authenticators.remove(session, new AuthenticatorId(request.id()));
        return response(session);
    }

    @PostMapping("/api/session/recovery-codes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "access_renewRecoveryCodes",
            summary = "Makes new recovery codes in the place of the others")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true)
    RecoveryCodesResponse renew() {
        return RecoveryCodesResponse.of(authenticators.renewCodes(SessionEntrance.current()), null);
    }
}
