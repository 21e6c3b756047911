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
     * Counts a try as wrong until {@link #succeeded} takes it back, unless it has to wait. Tries from one address are counted
     * one after the other, so that those made at the same moment do not all pass.
     *
     * @return what was known before; if its {@link SlowDown#waitAt} is not zero, this one does not count and must not be made
     */
    SlowDown tried(String user, String address, Instant now);

    /** Takes back a counted try that nobody came to judge; tries counted since stay. */
    void notTried(String user, String address, SlowDown before);

    void succeeded(String user, String address);
}
