package io.liangze.foundation.notice.domain;

import io.liangze.shared.PersonId;
import java.util.Map;
import java.util.Set;

/** What everybody chose. */
public interface Preferences {

    /** The preference of each of the persons; of who never chose, the usual one. */
    Map<PersonId, Preference> of(Set<PersonId> persons);

    /**
     * Stores what a person chose.
     *
     * @param preference with the version that he saw
     * @throws io.liangze.shared.Refusal if he stored another since
     */
    void store(Preference preference);
}
