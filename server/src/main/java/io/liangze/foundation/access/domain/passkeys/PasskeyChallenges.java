package io.liangze.foundation.access.domain.passkeys;

import java.time.Instant;
import java.util.Optional;

/** The challenges that wait for an answer. */
public interface PasskeyChallenges {

    /**
     * Keeps a challenge, unless too many wait for the same address.
     *
     * @param address where the browser asks from
     * @param most how many may wait at once
     * @return whether it was kept
     */
    boolean add(PasskeyChallenge challenge, String address, int most);

    /** Takes a challenge, once and for good, if it was made for this use and is not over. */
    Optional<PasskeyChallenge> take(String digest, PasskeyUse use, Instant now);

    /** Removes what is over. */
    void sweep(Instant now);
}
