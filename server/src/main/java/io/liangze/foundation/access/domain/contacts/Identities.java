package io.liangze.foundation.access.domain.contacts;

import io.liangze.shared.PersonId;
import java.util.Optional;

/** Identity numbers, kept sealed. Nobody is asked for one; a later duty that needs one keeps it here and nowhere else. */
public interface Identities {

    Optional<IdentityNumber> find(PersonId person);

    /** Whose number it is, if it was kept. */
    Optional<PersonId> holder(IdentityNumber number);

    /**
     * Keeps the number of a person, in place of the one before.
     *
     * @return false if it is somebody else's, and nothing was kept
     */
    boolean keep(PersonId person, IdentityNumber number);
}
