package io.liangze.foundation.access.domain.rights;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is granted to single posts. */
public interface PostGrants {

    Optional<PostGrant> find(UUID id);

    /** Lets grants to one post be changed one after the other, until the caller's transaction ends. */
    void lock(PostId post);

    /** Whether the same is granted on some of its days. */
    boolean isGranted(PostGrant grant);

    void add(PostGrant grant);

    /**
     * Ends it.
     *
     * @param to the first day on which it no longer holds
     * @throws Refusal if somebody changed it since it was found
     */
    void end(PostGrant grant, LocalDate to, PersonId by, String reason);
}
