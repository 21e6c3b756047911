package io.liangze.foundation.access.application.glass;

import io.liangze.foundation.access.ReachedUnits;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;

/** The list of openings. */
public interface GlassViews {

    /** Those of units that are reached, the newest first. */
    Page<Glass> list(ListQuery query, ReachedUnits reached);
}
