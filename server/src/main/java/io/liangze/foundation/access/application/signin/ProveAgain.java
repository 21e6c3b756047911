package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Session;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The person at a session proves once more who he is, for what is grave. */
@Component
public class ProveAgain {

    private final PasswordProof proof;
    private final SecondFactor secondFactor;
    private final CountedTries tries;
    private final SessionKeeper sessions;

    ProveAgain(PasswordProof proof, SecondFactor secondFactor, CountedTries tries, SessionKeeper sessions) {
        this.proof = proof;
        this.secondFactor = secondFactor;
        this.tries = tries;
        this.sessions = sessions;
    }

    /** @throws Refusal 422 if the password is wrong, 429 if it was wrong too often */
    public Session byPassword(Session session, String password, String address) {
        if (!proof.isPasswordOf(session.actor().person(), password, address)) {
            throw new Refusal(Refusal.Kind.RULE, "access-002", Map.of());
        }
        return sessions.authenticated(session);
    }

    /**
     * By a code of the authenticator app; recovery codes are for signing in alone.
     *
     * @throws Refusal 422 if the code is wrong or was used, 429 if it was wrong too often
     */
    public Session byCode(Session session, String code, String address) {
        PersonId person = session.actor().person();
        if (!tries.prove(SecondFactor.triesOf(person), address, before -> secondFactor.useApp(person, code, before))) {
            throw new Refusal(Refusal.Kind.RULE, "access-043", Map.of());
        }
        return sessions.authenticated(session);
    }
}
