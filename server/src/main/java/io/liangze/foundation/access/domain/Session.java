package io.liangze.foundation.access.domain;

import io.liangze.shared.Actor;
import java.time.Duration;
import java.time.Instant;

/**
 * A session of one person, acting as one post. Times are the machine's.
 *
 * @param digest SHA-256 of the token in the cookie; the token itself is nowhere on the server
 */
public record Session(
        String digest, Actor actor, String csrfToken, Instant createdAt, Instant seenAt, Instant authenticatedAt) {

    /** Without a request for so long it ends. Source: the deployment's own security rule. */
    public static final Duration IDLE = Duration.ofHours(2);

    /** After so long it ends in any case. Source: the deployment's own security rule. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public boolean isOverAt(Instant now) {
        return !now.isBefore(seenAt.plus(IDLE)) || !now.isBefore(createdAt.plus(LONGEST));
    }

    public Session authenticatedAt(Instant now) {
        return new Session(digest, actor, csrfToken, createdAt, seenAt, now);
    }

    /** @param token takes the place of the one before, so that a page which still shows the other post cannot act */
    public Session actingAs(Actor other, String token) {
        return new Session(digest, other, token, createdAt, seenAt, authenticatedAt);
    }
}
