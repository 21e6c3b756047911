package io.liangze.foundation.access.application.sessions;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.domain.SessionId;
import io.liangze.foundation.access.domain.Sessions;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person ends one of his own sessions, as on a device that he has lost. */
@Component
public class EndSession {

    private final Sessions sessions;
    private final OwnDeeds deeds;

    EndSession(Sessions sessions, OwnDeeds deeds) {
        this.sessions = sessions;
        this.deeds = deeds;
    }

    /**
     * Ends it, in whichever post it acts by now: otherwise whoever has taken it over would keep it by changing posts. Its next
     * request is one without a session.
     *
     * @return the entry of the trace
     * @throws Refusal 404 if there is none of his
     */
    @Transactional
    public UUID handle(Actor owner, SessionId id) {
        if (!sessions.end(id, owner.person())) {
            throw Refusal.absent();
        }
        return deeds.record(AccessAct.SESSION_ENDED, owner, Map.of("session", id.toString()));
    }
}
