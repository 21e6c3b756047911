package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Credentials.Credential;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sessions for those who have proved who they are. */
@Component
public class SignIn {

    private final PasswordProof proof;
    private final Credentials credentials;
    private final SignInSteps steps;
    private final SessionKeeper sessions;
    private final TransactionTemplate transaction;

    SignIn(
            PasswordProof proof,
            Credentials credentials,
            SignInSteps steps,
            SessionKeeper sessions,
            TransactionTemplate transaction) {
        this.proof = proof;
        this.credentials = credentials;
        this.steps = steps;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /**
     * By name and password: a full session, or one that still waits for the code of the second factor or for something to be
     * set up.
     *
     * @throws Refusal 401 if name or password is wrong, or, to whoever gives the right one, if the account sleeps or is locked
     *     or its one-time code is over; 429 if it was wrong too often
     */
    public Opened handle(String user, String password, Device device) {
        Credential proved =
                proof.prove(user, password, device.address()).orElseThrow(() -> unauthenticated("access-001"));
        return transaction.execute(status -> {
            // judging takes a while, in which the owner may have changed the password and ended all other sessions
            if (!credentials.holds(proved)) {
                throw unauthenticated("access-001");
            }
            requireOpen(proved);
            Instant now = MachineTime.now();
            if (proved.isCodeOverAt(now)) {
                throw unauthenticated("access-086");
            }
            PersonId person = proved.person();
            SignInMethod method = proved.temporary() ? SignInMethod.ONE_TIME_CODE : SignInMethod.PASSWORD;
            return sessions.open(person, method, steps.afterPassword(person, now), device);
        });
    }

    private static void requireOpen(Credential credential) {
        credential.closedBy().ifPresent(code -> {
            throw unauthenticated(code);
        });
    }

    private static Refusal unauthenticated(String code) {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, code, Map.of());
    }

    /**
     * For somebody who has proved who he is otherwise.
     *
     * @param fresh whether he has just done so
     * @throws Refusal 401 if his account is not active, or he holds no post today
     */
    public Opened proved(PersonId person, SignInMethod method, Device device, boolean fresh) {
        credentials.find(person).ifPresent(SignIn::requireOpen);
        return sessions.open(person, method, steps.after(method, person, MachineTime.now()), device, fresh);
    }
}
