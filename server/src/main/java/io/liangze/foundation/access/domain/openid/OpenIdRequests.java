package io.liangze.foundation.access.domain.openid;

import java.time.Instant;
import java.util.Optional;

/** The sign-ins that were begun and not yet answered. Nothing in them opens a session. */
public interface OpenIdRequests {

    /**
     * Keeps what was begun, unless too many wait for the same address.
     *
     * @param address where the browser asks from
     * @param most how many may wait at once
     * @return whether it was kept
     */
    boolean add(OpenIdRequest request, String address, int most);

    /** Takes what was begun in this browser, once, if it is not over; what other browsers began stays. */
    Optional<OpenIdRequest> take(String stateDigest, String browserDigest, Instant now);

    /** Removes what is over. */
    void sweep(Instant now);
}
