package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.signin.AuthenticatorId;
import io.liangze.foundation.access.domain.signin.Authenticators.Authenticator;
import io.liangze.foundation.access.domain.signin.RecoveryCode;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person sets up an authenticator app, replaces it by another, or does without. */
@Component
public class KeepAuthenticators {

    private final SecondFactor secondFactor;
    private final SignInSteps steps;
    private final SessionKeeper sessions;
    private final Credentials credentials;
    private final OwnDeeds deeds;

    KeepAuthenticators(
            SecondFactor secondFactor,
            SignInSteps steps,
            SessionKeeper sessions,
            Credentials credentials,
            OwnDeeds deeds) {
        this.secondFactor = secondFactor;
        this.steps = steps;
        this.sessions = sessions;
        this.credentials = credentials;
        this.deeds = deeds;
    }

    /**
     * What the person takes into his app.
     *
     * @param address what the QR code holds
     * @param key the same secret to be typed, in Base32
     */
    public record Begun(AuthenticatorId id, String address, String key) {}

    /**
     * An app that is in use from now on.
     *
     * @param recoveryCodes shown once
     * @param opened the session under its new token, if this finished signing in
     */
    public record Confirmed(List<RecoveryCode> recoveryCodes, Optional<Opened> opened) {}

    /**
     * Begins; until the first code is given, the app before, if there is one, stays in use.
     *
     * @throws Refusal 409 if this would finish signing in while there is a second factor already
     */
    @Transactional
    public Begun begin(Session session) {
        PersonId person = session.actor().person();
        requireNone(session);
        String user = credentials.find(person).orElseThrow(Refusal::absent).user();
        var secret = secondFactor.begin(person, MachineTime.now());
        return new Begun(secret.id(), OneTimeCodes.address(user, secret.secret()), secret.secret());
    }

    /**
     * Takes the app into use, with new recovery codes.
     *
     * @throws Refusal 409 if nothing waits for a code, or as {@link #begin}; 422 if the code is wrong
     */
    @Transactional
    public Confirmed confirm(Session session, AuthenticatorId id, String code) {
        PersonId person = session.actor().person();
        requireNone(session);
        Instant now = MachineTime.now();
        Authenticator waiting = secondFactor
                .waiting(person, id, now)
                .orElseThrow(() -> new Refusal(Refusal.Kind.STATE, "access-045", Map.of()));
        if (!secondFactor.confirm(waiting, code, now)) {
            throw new Refusal(Refusal.Kind.RULE, "access-043", Map.of());
        }
        List<RecoveryCode> codes = secondFactor.newRecoveryCodes(person, now);
        deeds.record(AccessAct.AUTHENTICATOR_ADDED, session.actor());
        Optional<Opened> opened = session.isFull()
                ? Optional.empty()
                : Optional.of(sessions.moveOn(session, SessionStage.FULL, SignInMethod.PASSWORD_AND_CODE));
        return new Confirmed(codes, opened);
    }

    /** Whoever has only the password does not take the place of what its owner has set up meanwhile. */
    private void requireNone(Session session) {
        if (!session.isFull() && steps.hasSecondFactor(session.actor().person())) {
            throw new Refusal(Refusal.Kind.STATE, "access-047", Map.of());
        }
    }

    /**
     * Does without a second factor.
     *
     * @throws Refusal 422 if the deployment asks for one
     */
    @Transactional
    public void remove(Session session, AuthenticatorId id) {
        PersonId person = session.actor().person();
        if (steps.mustHaveSecondFactor(person)) {
            throw new Refusal(Refusal.Kind.RULE, "access-046", Map.of());
        }
        if (!secondFactor.remove(person, id, MachineTime.now())) {
            throw Refusal.absent();
        }
        deeds.record(AccessAct.AUTHENTICATOR_REMOVED, session.actor());
    }

    /**
     * Makes new recovery codes; those before are worth nothing.
     *
     * @throws Refusal 404 if there is no app that they could take the place of
     */
    @Transactional
    public List<RecoveryCode> renewCodes(Session session) {
        PersonId person = session.actor().person();
        if (secondFactor.inUse(person).isEmpty()) {
            throw Refusal.absent();
        }
        List<RecoveryCode> codes = secondFactor.newRecoveryCodes(person, MachineTime.now());
        deeds.record(AccessAct.RECOVERY_CODES_MADE, session.actor());
        return codes;
    }

    /**
     * A person's second factor.
     *
     * @param required whether the deployment asks for one
     */
    public record Kept(boolean required, Optional<Authenticator> inUse, int recoveryCodesLeft) {}

    public Kept of(PersonId person) {
        return new Kept(
                steps.mustHaveSecondFactor(person), secondFactor.inUse(person), secondFactor.recoveryCodesLeft(person));
    }
}
