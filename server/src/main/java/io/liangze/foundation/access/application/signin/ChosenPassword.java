package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.Sessions;
import io.liangze.foundation.access.domain.signin.PasswordRule;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Password, sessions and trace of a change, together or not at all. */
@Component
class ChosenPassword {

    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionKeeper keeper;
    private final SignInSteps steps;
    private final OwnDeeds deeds;

    ChosenPassword(
            Credentials credentials, Sessions sessions, SessionKeeper keeper, SignInSteps steps, OwnDeeds deeds) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.keeper = keeper;
        this.steps = steps;
        this.deeds = deeds;
    }

    @Transactional
    Opened set(Session session, String hash) {
        PersonId person = session.actor().person();
        credentials.changePassword(person, hash, MachineTime.now(), PasswordRule.REMEMBERED);
        SessionStage next = session.isFull() ? SessionStage.FULL : steps.afterNewPassword(person);
        Opened opened = keeper.moveOn(session, next, session.method());
        int ended = sessions.endOthers(opened.session());
        deeds.record(AccessAct.PASSWORD_CHANGED, session.actor(), Map.of("endedSessions", Integer.toString(ended)));
        return opened;
    }
}
