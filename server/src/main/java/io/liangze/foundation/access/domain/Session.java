package io.liangze.foundation.access.domain;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.Actor;
import java.time.Duration;
import java.time.Instant;

/**
 * A session of one person, acting as one post. Times are the machine's.
 *
 * @param digest SHA-256 of the token in the cookie; the token itself is nowhere on the server
 * @param device what it was opened from
 * @param authenticatedAt when the person last proved who he is
 * @param version counts what changed about it, for {@code If-Match}
 */
public record Session(
        SessionId id,
        String digest,
        Actor actor,
        String csrfToken,
        SessionStage stage,
        SignInMethod method,
        Device device,
        Instant createdAt,
        Instant seenAt,
        Instant authenticatedAt,
        long version) {

    /** Without a request for so long it ends. Source: the deployment's own security rule. */
    public static final Duration IDLE = Duration.ofHours(2);

    /** After so long it ends in any case. Source: NIST SP 800-63B 4.2.3, reauthentication every twelve hours. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Signing in is finished within so long, or begun again. Source: the deployment's own security rule. */
    public static final Duration UNFINISHED = Duration.ofMinutes(15);

    /** So long a proof holds for what is grave. Source: the API's own rule. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** A session that begins now. */
    public static Session opened(
            SessionId id,
            String digest,
            String csrfToken,
            Actor actor,
            SessionStage stage,
            SignInMethod method,
            Device device,
            Instant now) {
        return new Session(id, digest, actor, csrfToken, stage, method, device, now, now, now, 1);
    }

    /** The same, opened by a proof of which nobody says when it was given: it does not count as a fresh one. */
    public Session withoutFreshProof() {
        return authenticatedAt(createdAt.minus(FRESH));
    }

    public boolean isFull() {
        return stage == SessionStage.FULL;
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(seenAt.plus(IDLE))
                || !now.isBefore(createdAt.plus(LONGEST))
                || (!isFull() && !now.isBefore(createdAt.plus(UNFINISHED)));
    }

    /** Whether the last proof is recent enough for what is grave. A sign-in that is not finished is one itself. */
    public boolean isFreshAt(Instant now) {
        return !isFull() || now.isBefore(authenticatedAt.plus(FRESH));
    }

    public Session authenticatedAt(Instant now) {
        return new Session(id, digest, actor, csrfToken, stage, method, device, createdAt, seenAt, now, version);
    }

    /** @param token takes the place of the one before, so that a page which still shows the other post cannot act */
    public Session actingAs(Actor other, String token) {
        return new Session(
                id, digest, other, token, stage, method, device, createdAt, seenAt, authenticatedAt, version + 1);
    }

    /** The next step of signing in, under another token: whoever knows the one before has nothing. */
    public Session movedOn(SessionStage next, SignInMethod by, String newDigest, String newCsrfToken, Instant now) {
        return new Session(id, newDigest, actor, newCsrfToken, next, by, device, createdAt, now, now, version + 1);
    }
}
