package io.liangze.foundation.access.domain.openid;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that was begun here and is proved at the provider. Times are the machine's.
 *
 * @param stateDigest SHA-256 of the state, which the provider hands back
 * @param browserDigest SHA-256 of the secret in the cookie of the browser that began it
 * @param to where the browser goes afterwards
 */
public record OpenIdRequest(String stateDigest, String browserDigest, ReturnPath to, Instant begunAt) {

    /** So long the person may take at the provider. Source: RFC 6749 §4.1.2, which gives the code ten minutes too. */
    public static final Duration LONGEST = Duration.ofMinutes(10);
}
