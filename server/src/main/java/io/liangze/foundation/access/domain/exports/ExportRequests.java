package io.liangze.foundation.access.domain.exports;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All requests for confidential lists. */
public interface ExportRequests {

    Optional<ExportRequest> find(UUID id);

    /** Those that exist. */
    List<ExportRequest> find(Set<UUID> ids);

    /** @return with its number */
    ExportRequest add(ExportRequest request);

    /**
     * Stores what became of it, as the version after its own.
     *
     * @throws io.liangze.shared.Refusal 412 if another version was stored meanwhile
     */
    void store(ExportRequest request);

    /** Those who hold a post of the unit on the day, in it. */
    List<Actor> actingIn(UnitId unit, LocalDate day);

    /**
     * What this person might decide on, or has decided: open requests of others and those that he decided.
     *
     * @param unit of the requester's post; null for every unit
     */
    List<ExportRequest> decidable(PersonId person, @Nullable UnitId unit);
}
