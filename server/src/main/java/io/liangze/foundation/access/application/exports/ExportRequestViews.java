package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportState;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for confidential lists as lists. */
public interface ExportRequestViews {

    /**
     * Those that this person made, and those of others that he sees.
     *
     * @param states only these; null is all
     * @param ofOthers as {@link ExportSight#ofOthers} tells
     */
    Page<ExportRequest> list(PersonId person, Set<UUID> ofOthers, @Nullable List<ExportState> states, ListQuery query);
}
