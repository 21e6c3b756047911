package io.liangze.foundation.access.domain;

import java.time.Instant;

/** Wrong tries, by what is guessed (a user name, the codes of an account) and client address. */
public interface Tries {

    SlowDown slowDown(String name, String address);

    /**
     * Counts a try as wrong until {@link #succeeded} takes it back, unless it has to wait. Tries from one address are counted
     * one after the other, so that those made at the same moment do not all pass.
     *
     * @return what was known before; if its {@link SlowDown#waitAt} is not zero, this one does not count and must not be made
     */
    SlowDown tried(String name, String address, Instant now);

    /** Takes back a counted try that nobody came to judge; tries counted since stay. */
    void notTried(String name, String address, SlowDown before);

    void succeeded(String name, String address);
}
