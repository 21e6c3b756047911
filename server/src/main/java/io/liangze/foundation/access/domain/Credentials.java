package io.liangze.foundation.access.domain;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** User names, password hashes and wrong tries. */
public interface Credentials {

    record Credential(PersonId person, String user, String passwordHash) {}

    Optional<Credential> find(String user);

    Optional<Credential> find(PersonId person);

    SlowDown slowDown(String user, String address);

    /**
     * Counts a try as wrong until {@link #succeeded} takes it back.
     *
     * @param before what was known when the try was allowed
     * @return false if another try was counted since; this one then does not count and must not be made
     */
    boolean tried(String user, String address, SlowDown before, Instant now);

    /** Takes back a counted try that nobody came to judge; tries counted since stay. */
    void notTried(String user, String address, SlowDown before);

    void succeeded(String user, String address);
}
