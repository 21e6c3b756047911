package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The second step of signing in: the code of the authenticator app, or a recovery code. */
@Component
public class FinishSignIn {

    private final SecondFactor secondFactor;
    private final CountedTries tries;
    private final SignInSteps steps;
    private final SessionKeeper sessions;
    private final TransactionTemplate transaction;

    FinishSignIn(
            SecondFactor secondFactor,
            CountedTries tries,
            SignInSteps steps,
            SessionKeeper sessions,
            TransactionTemplate transaction) {
        this.secondFactor = secondFactor;
        this.tries = tries;
        this.steps = steps;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /**
     * Goes on with a session whose password was right.
     *
     * @throws Refusal 409 if the session waits for no code; 422 if the code is wrong or was used; 429 if it was wrong too
     *     often
     */
    public Opened handle(Session session, String code, String address) {
        if (session.stage() != SessionStage.SECOND_FACTOR) {
            throw new Refusal(Refusal.Kind.STATE, "access-047", Map.of());
        }
        PersonId person = session.actor().person();
        var opened = new AtomicReference<@Nullable Opened>();
        tries.prove(SecondFactor.triesOf(person), address, before -> {
            opened.set(take(session, code, before).orElse(null));
            return opened.get() != null;
        });
        return Optional.ofNullable(opened.get())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "access-043", Map.of()));
    }

    /** The code is used up only together with the step that it opens. */
    private Optional<Opened> take(Session session, String code, SlowDown before) {
        PersonId person = session.actor().person();
        return transaction.execute(status -> {
            Optional<SignInMethod> by = secondFactor.use(person, code, before);
            return by.map(
                    method -> sessions.moveOn(session, steps.afterSecondFactor(person, MachineTime.now()), method));
        });
    }
}
