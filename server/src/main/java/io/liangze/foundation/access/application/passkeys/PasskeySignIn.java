package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.application.signin.SignInSteps;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Proves who somebody is by a passkey: the authenticator in his hand, opened by his finger, face or PIN. That is two factors,
 * so nothing else is asked.
 */
@Component
public class PasskeySignIn {

    private final ChallengeKeeper challenges;
    private final PasskeyCeremony ceremony;
    private final ProvePasskey proof;
    private final SignInSteps steps;
    private final SessionKeeper sessions;

    PasskeySignIn(
            ChallengeKeeper challenges,
            PasskeyCeremony ceremony,
            ProvePasskey proof,
            SignInSteps steps,
            SessionKeeper sessions) {
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.proof = proof;
        this.steps = steps;
        this.sessions = sessions;
    }

    /**
     * Says who signs in. The authenticator must say whose the passkey is, since nobody gave a name.
     *
     * @throws Refusal if the passkey does not prove it
     */
    public PersonId handle(PasskeyCeremony.Signed signed) {
        byte[] challenge = ceremony.challengeOf(signed.clientData());
        challenges.take(challenge, PasskeyUse.SIGN_IN, null);
        if (signed.userHandle() == null) {
            throw PasskeyFault.UNPROVEN.refusal();
        }
        return person(proof.handle(signed, challenge, null));
    }

    /**
     * The person at a session proves himself once more.
     *
     * @throws Refusal if the passkey does not prove it, or is of somebody else
     */
    public Session again(Session session, PasskeyCeremony.Signed signed) {
        prove(session, signed);
        return sessions.authenticated(session);
    }

    /**
     * The second step of signing in: the password was right, and the passkey is the other factor.
     *
     * @throws Refusal 409 if the session waits for no second factor; otherwise as {@link #again}
     */
    public Opened finish(Session session, PasskeyCeremony.Signed signed) {
        if (session.stage() != SessionStage.SECOND_FACTOR) {
            throw new Refusal(Refusal.Kind.STATE, "access-047", Map.of());
        }
        prove(session, signed);
        PersonId person = session.actor().person();
        return sessions.moveOn(session, steps.afterSecondFactor(person, MachineTime.now()), SignInMethod.PASSKEY);
    }

    private void prove(Session session, PasskeyCeremony.Signed signed) {
        PersonId person = session.actor().person();
        byte[] challenge = ceremony.challengeOf(signed.clientData());
        challenges.take(challenge, PasskeyUse.REAUTHENTICATION, person);
        person(proof.handle(signed, challenge, person));
    }

    /** Thrown here, after the transaction that recorded it. */
    private static PersonId person(ProvePasskey.Outcome outcome) {
        return switch (outcome) {
            case ProvePasskey.Outcome.Proven proven -> proven.passkey().person();
            case ProvePasskey.Outcome.Copied _ -> throw PasskeyFault.COPIED.refusal();
        };
    }
}
