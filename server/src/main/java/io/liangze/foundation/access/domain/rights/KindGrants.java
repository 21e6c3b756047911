package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is granted to kinds of posts. */
public interface KindGrants {

    Optional<KindGrant> find(UUID id);

    /** Lets grants to one kind be changed one after the other, until the caller's transaction ends. */
    void lock(PostKind kind);

    /** Whether the same is granted on the day or from a later one on. */
    boolean isGranted(KindGrant grant);

    void add(KindGrant grant);

    /**
     * Ends it.
     *
     * @param to the first day on which it no longer holds
     * @throws Refusal if somebody changed it since it was found
     */
    void end(KindGrant grant, LocalDate to, PersonId by, String reason);
}
