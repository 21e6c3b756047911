package io.liangze.foundation.access.domain;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** All open sessions. */
public interface Sessions {

    Optional<Session> find(String digest);

    void add(Session session);

    void seen(Session session, Instant now);

    /** @return false if the session is not there any more */
    boolean authenticated(Session session, Instant now);

    /**
     * Stores as whom the session acts now, and the token that came with it.
     *
     * @return false if the session is not there any more
     */
    boolean actAs(Session session);

    /**
     * Stores the next step of signing in and its tokens.
     *
     * @return false if the session is not any more as it was before
     */
    boolean moveOn(Session before, Session after);

    void end(Session session);

    /**
     * Ends one of the person's own full ones, whatever it does meanwhile.
     *
     * @return false if there is none, or not any more
     */
    boolean end(SessionId id, PersonId owner);

    /**
     * Ends all of a person's but this one.
     *
     * @return how many were full
     */
    int endOthers(Session kept);

    /** Removes the sessions that are over. */
    int sweep(Instant now);
}
