package io.liangze.foundation.access.domain;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** All open sessions. */
public interface Sessions {

    Optional<Session> find(String digest);

    /** One of the person's own. */
    Optional<Session> find(SessionId id, PersonId owner);

    void add(Session session);

    void seen(Session session, Instant now);

    void authenticated(Session session, Instant now);

    /** Stores as whom the session acts now, and the token that came with it. */
    void actAs(Session session);

    /**
     * Stores the next step of signing in and its tokens.
     *
     * @return false if the session is not any more as it was before
     */
    boolean moveOn(Session before, Session after);

    void end(Session session);

    /**
     * Ends one of the person's own as it was seen.
     *
     * @return false if there is none of this version
     */
    boolean end(SessionId id, PersonId owner, long seenVersion);

    /**
     * Ends all of a person's but this one.
     *
     * @return how many were full
     */
    int endOthers(Session kept);

    /** Removes the sessions that are over. */
    int sweep(Instant now);
}
