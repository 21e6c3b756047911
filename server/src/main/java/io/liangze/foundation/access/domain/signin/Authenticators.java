package io.liangze.foundation.access.domain.signin;

import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authenticator apps: of each person one in use, and one more while it is being set up. */
public interface Authenticators {

    /** So long an app may wait for its first code. Source: the deployment's own security rule. */
    Duration WAITING = Duration.ofMinutes(15);

    /**
     * An authenticator app.
     *
     * @param secretSealed what it shares with the server, sealed
     * @param confirmedAt when its first code was given; null while it is being set up
     * @param lastStep of the last code that was accepted; null while it is being set up
     */
    record Authenticator(
            AuthenticatorId id,
            PersonId person,
            String secretSealed,
            Instant madeAt,
            @Nullable Instant confirmedAt,
            @Nullable TimeStep lastStep,
            @Nullable Instant lastUsedAt) {}

    /** The one in use. */
    Optional<Authenticator> inUse(PersonId person);

    /** The one that is being set up. */
    Optional<Authenticator> waiting(PersonId person);

    /** Begins to set one up, in the place of one that waited before. */
    void add(AuthenticatorId id, PersonId person, String secretSealed, Instant now);

    /**
     * Takes a code of this step for used.
     *
     * @return false if one of this step or a later one was used before, also at the same moment
     */
    boolean use(Authenticator authenticator, TimeStep step, Instant now);

    /**
     * Takes one that waited into use, in the place of the one before.
     *
     * @return false if it waits no more
     */
    boolean confirm(Authenticator waiting, TimeStep step, Instant now);

    /** @return false if the person has none of this id in use */
    boolean remove(AuthenticatorId id, PersonId person);
}
