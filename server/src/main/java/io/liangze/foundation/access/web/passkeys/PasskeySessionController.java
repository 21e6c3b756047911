package io.liangze.foundation.access.web.passkeys;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.passkeys.ChallengeKeeper;
import io.liangze.foundation.access.application.passkeys.PasskeyCeremony;
import io.liangze.foundation.access.application.passkeys.PasskeySignIn;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.foundation.access.web.ServesStages;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.foundation.access.web.SessionViews;
import io.liangze.foundation.access.web.passkeys.PasskeyResponses.ChallengeResponse;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with a passkey, and proving oneself once more with one. */
@RestController
@Tag(name = "access")
class PasskeySessionController {

    private final ChallengeKeeper challenges;
    private final PasskeySignIn signIn;
    private final Passkeys passkeys;
    private final SessionEntrance entrance;
    private final SessionViews views;

    PasskeySessionController(
            ChallengeKeeper challenges,
            PasskeySignIn signIn,
            Passkeys passkeys,
            SessionEntrance entrance,
            SessionViews views) {
        this.challenges = challenges;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.views = views;
    }

    /**
     * What an authenticator signed. Bytes are base64url without padding.
     *
     * @param credential {@code rawId} of the browser's answer
     * @param clientData its {@code clientDataJSON}
     * @param authenticatorData its {@code authenticatorData}
     * @param signature its {@code signature}
     * @param userHandle its {@code userHandle}; null if the authenticator does not say whose it is
     */
    @Schema(name = "PasskeySignature")
    record PasskeySignatureRequest(
            @NotNull @Size(min = 1, max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String credential,

            @NotNull @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String clientData,

            @NotNull @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String authenticatorData,

            @NotNull @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String signature,

            @Nullable @Size(max = Base64Url.LONGEST) @Pattern(regexp = Base64Url.PATTERN)
            String userHandle) {

        PasskeyCeremony.Signed signed() {
            return new PasskeyCeremony.Signed(credential, clientData, authenticatorData, signature, userHandle);
        }
    }

    @PostMapping("/api/session/passkey-challenges")
    @Operation(
            operationId = "access_challengePasskey",
            summary = "A challenge for signing in with a passkey, for five minutes")
    @Operates(permission = Operates.OPEN, problems = "access-065")
    ChallengeResponse challenge(HttpServletRequest request) {
        return ChallengeResponse.of(challenges.issue(PasskeyUse.SIGN_IN, null, request.getRemoteAddr()), List.of());
    }

    @PostMapping("/api/session/passkey")
    @Operation(operationId = "access_openSessionByPasskey", summary = "Signs in with a passkey, without a user name")
    @Operates(
            permission = Operates.OPEN,
            problems = {"access-004", "access-070", "access-071", "access-072", "access-074", "access-084", "access-085"
            })
    SessionView open(
            @RequestBody @Valid PasskeySignatureRequest request,
            HttpServletRequest servlet,
            HttpServletResponse response) {
        PersonId person = signIn.handle(request.signed());
        return entrance.open(person, SignInMethod.PASSKEY, servlet, response);
    }

    @PostMapping("/api/session/reauthentication/challenges")
    @Operation(
            operationId = "access_challengeAgain",
            summary = "A challenge for one of the caller's passkeys, for five minutes")
    @Operates(permission = Operates.SIGNED_IN, problems = "access-065")
    @ServesStages(SessionStage.SECOND_FACTOR)
    ChallengeResponse challengeAgain(HttpServletRequest request) {
        PersonId person = SessionEntrance.current().actor().person();
        return ChallengeResponse.of(
                challenges.issue(PasskeyUse.REAUTHENTICATION, person, request.getRemoteAddr()), passkeys.of(person));
    }

    @PostMapping("/api/session/reauthentication/passkey")
    @Operation(
            operationId = "access_reauthenticateByPasskey",
            summary = "Proves oneself once more with a passkey; it holds for five minutes")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-070", "access-071", "access-072", "access-074"})
    SessionView reauthenticate(@RequestBody @Valid PasskeySignatureRequest request) {
        return views.of(signIn.again(SessionEntrance.current(), request.signed()));
    }

    @PostMapping("/api/session/second-factor/passkey")
    @Operation(operationId = "access_givePasskey", summary = "The second step of signing in, by a passkey")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-047", "access-070", "access-071", "access-072", "access-074"})
    @ServesStages(SessionStage.SECOND_FACTOR)
    SessionView give(
            @RequestBody @Valid PasskeySignatureRequest request,
            HttpServletRequest servlet,
            HttpServletResponse response) {
        return entrance.goOn(signIn.finish(SessionEntrance.current(), request.signed()), servlet, response);
    }
}
