package io.liangze.foundation.access.domain.delegation;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All delegations, and the posts that are withheld. */
public interface Delegations {

    Optional<Delegation> find(UUID id);

    /** Lets delegations of one post be given one after the other, until the caller's transaction ends. */
    void lock(PostId post);

    void add(Delegation delegation);

    /** @return whether the version was still the one seen */
    boolean end(Delegation delegation, LocalDate on);

    /** Those that others gave to him and that hold on the day, with a holder who still holds the post. */
    List<Delegation> inForceFor(PersonId delegate, LocalDate day);

    /** Those that he gave or was given, the newest first. */
    List<Delegation> of(PersonId person);

    /** Posts of the person that give no rights yet. */
    Set<PostId> withheld(PersonId person);
}
