package io.liangze.foundation.access.domain;

import java.time.Instant;
import java.util.Optional;

/** All open sessions. */
public interface Sessions {

    Optional<Session> find(String digest);

    void add(Session session);

    void seen(Session session, Instant now);

    void authenticated(Session session, Instant now);

    /** Stores as whom the session acts now, and the token that came with it. */
    void actAs(Session session);

    void end(Session session);

    /** Removes the sessions that are over. */
    int sweep(Instant now);
}
