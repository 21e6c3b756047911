package io.liangze.foundation.access.domain.signin;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Collection;

/** Recovery codes, by their digests. */
public interface RecoveryCodes {

    /** The person has these from now on and no others. */
    void replace(PersonId person, Collection<String> digests, Instant now);

    /** @return false if the person has no such code that is unused, also if it is used at the same moment */
    boolean use(PersonId person, String digest, Instant now);

    /** How many are unused. */
    int left(PersonId person);
}
