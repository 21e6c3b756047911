package io.liangze.foundation.access.application.audit;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done in the administrators' posts, as it is recorded. */
public interface AdministratorActs {

    /**
     * One act.
     *
     * @param key the entry of the trace
     * @param at business time
     * @param person who acted; null if he was erased from it
     * @param content as it was recorded, JSON; null if it was erased
     */
    record Act(
            UUID key,
            String act,
            Instant at,
            PostId post,
            @Nullable PersonId person,
            @Nullable SubjectRef subject,
            @Nullable String content) {}

    /** Which acts. */
    interface Filter {

        /** Who acted. */
        @Nullable
        PersonId administrator();

        @Nullable
        List<String> act();

        /** Whom it concerns. */
        @Nullable
        PersonId concerned();

        @Nullable
        LocalDate first();

        @Nullable
        LocalDate last();
    }

    Page<Act> list(Filter filter, ListQuery query);
}
