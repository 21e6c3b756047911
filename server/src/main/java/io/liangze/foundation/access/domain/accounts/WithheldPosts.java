package io.liangze.foundation.access.domain.accounts;

import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Posts that give no rights until they are released. */
public interface WithheldPosts {

    Optional<WithheldPost> find(UUID id);

    /** The id of what is withheld of this person's post. */
    Optional<UUID> find(PersonId person, PostId post);

    /** Those that exist. */
    List<WithheldPost> find(Set<UUID> ids);

    /**
     * From now on the post gives the person no rights, also if it was released for an earlier term.
     *
     * @return its id
     */
    UUID withhold(PersonId person, PostId post, Step entered);

    /**
     * The post gives the person its rights again: somebody who is no administrator entered a new term.
     *
     * @return the id of what is forgotten
     */
    Optional<UUID> forget(PersonId person, PostId post);

    /** @throws Refusal if somebody decided it since it was found */
    void store(WithheldPost post);
}
