package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads imports, shaped for the list. */
public interface ImportViews {

    /** Which imports; what is null does not narrow. */
    interface Filter {
        @Nullable
        ImportState state();

        @Nullable
        ImportLayout layout();
    }

    /**
     * An import in a list.
     *
     * @param orderedBy null for those of the time before it was kept
     * @param faultCount how many things were wrong with it
     */
    record Summary(
            UUID id,
            ImportLayout layout,
            LocalDate from,
            ImportState state,
            @Nullable Named orderedBy,
            Instant orderedAt,
            @Nullable Instant finishedAt,
            int places,
            int units,
            int posts,
            int faultCount) {}

    Page<Summary> list(Filter filter, ListQuery query);
}
