package io.liangze.foundation.access.domain.passkeys;

import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A challenge that a passkey signs. Times are the machine's.
 *
 * @param digest SHA-256 of its bytes, which are nowhere on the server
 * @param person for whom it was made; null for a sign-in, where nobody is known yet
 */
public record PasskeyChallenge(
        String digest, PasskeyUse use, @Nullable PersonId person, Instant madeAt) {

    /**
     * How many random bytes it has.
     *
     * <p>Source: Web Authentication Level 3 §13.4.3, at least sixteen.
     */
    public static final int BYTES = 32;

    /** So long it may be answered. Source: Web Authentication Level 3 §15.1, recommended with user verification. */
    public static final Duration LONGEST = Duration.ofMinutes(5);
}
