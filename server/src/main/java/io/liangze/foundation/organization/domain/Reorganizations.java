package io.liangze.foundation.organization.domain;

import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reorganizations. */
public interface Reorganizations {

    Optional<Reorganization> find(UUID id);

    /**
     * Stores a draft.
     *
     * @throws Refusal if somebody stored it since it was found
     */
    void store(Reorganization reorganization);

    /**
     * Stores one that takes effect, with what comes of it.
     *
     * @throws Refusal if somebody stored it since it was found
     */
    void enacted(Reorganization reorganization, List<Change> changes, LocalDate today);

    /**
     * Removes a draft.
     *
     * @throws Refusal if somebody stored it since it was found
     */
    void remove(Reorganization reorganization);
}
