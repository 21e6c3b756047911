package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.domain.Change;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads reorganizations, shaped for the page. */
public interface ReorganizationViews {

    record Summary(
            UUID id,
            String title,
            String basis,
            LocalDate effectiveOn,
            Reorganization.ReorganizationState state,
            PlaceViews.Named draftedBy,
            @Nullable LocalDate enactedOn,
            int stepCount,
            long version) {}

    /** @param withDrafts whether the reader may see drafts */
    Page<Summary> list(Reorganization.@Nullable ReorganizationState state, ListQuery query, boolean withDrafts);

    Optional<Summary> find(UUID id, boolean withDrafts);

    /** The titles of those that exist, drafts among them only if the reader may see them. */
    Map<UUID, String> titles(Set<UUID> ids, boolean withDrafts);

    /** What came of one that has taken effect. */
    List<Change> changes(UUID id);

    /** The latest names of places and units, ended ones too. */
    Map<UUID, String> names(Set<UUID> placesAndUnits);
}
