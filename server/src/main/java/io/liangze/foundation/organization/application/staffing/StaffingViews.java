package io.liangze.foundation.organization.application.staffing;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how the discipline line is staffed, on a day. */
public interface StaffingViews {

    /** Filters of the list of discipline bodies; null means any. */
    interface Filter {

        @Nullable
        UnitId within();

        @Nullable
        List<UnitKind> kind();

        /** Whether a post of its team is vacant. */
        @Nullable
        Boolean vacant();

        /** Whether it sits in a work group beyond the day that was set. */
        @Nullable
        Boolean overdue();

        /** Whether an officer of it had no training in the year. */
        @Nullable
        Boolean untrained();

        @Nullable
        String q();

        @Nullable
        LocalDate asOf();
    }

    /**
     * A discipline body.
     *
     * @param committee its own Party committee, which answers for its vacancies
     * @param authorised how many officers it may have; null if none was entered
     * @param filled how many it has
     * @param vacantSince of the post that has been vacant longest
     * @param partTime posts whose holder has it beside another, or has another outside the line
     * @param untrained holders without training in the year of the day
     * @param workGroups it sits in on the day
     * @param overdue of these, beyond the day that was set
     * @param otherBusiness whether its head is in charge of other business
     */
    record Summary(
            UnitId id,
            String code,
            String name,
            UnitKind kind,
            Named place,
            @Nullable Named committee,
            boolean invented,
            @Nullable Integer authorised,
            @Nullable Integer filled,
            int posts,
            int vacant,
            @Nullable LocalDate vacantSince,
            int partTime,
            int untrained,
            int workGroups,
            int overdue,
            boolean otherBusiness) {}

    /** @param to the first day on which it no longer held */
    record Establishment(
            int authorised,
            int filled,
            String basis,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A post of the team that nobody held on the day.
     *
     * @param appointedBy the committee of the level that manages the post; null if it is not in the register
     */
    record Vacancy(
            Named post,
            @Nullable ManagedBy managedBy,
            @Nullable Named appointedBy,
            LocalDate since) {}

    /**
     * Who held a post of the team on the day.
     *
     * @param beside the other posts he held
     * @param hours of training in the year of the day
     * @param trainedOn the last day of his last training
     */
    record Officer(
            Named person,
            Named post,
            TermCapacity capacity,
            LocalDate since,
            List<String> beside,
            int hours,
            @Nullable LocalDate trainedOn) {}

    record Whole(
            Summary summary,
            long version,
            List<Establishment> establishments,
            List<Vacancy> vacancies,
            List<Officer> officers) {}

    /** The discipline bodies that the reader's rights reach. */
    Page<Summary> list(Filter filter, ListQuery query, Reach reach);

    /** A discipline body on the day, today if null; empty for any other unit. */
    Optional<Whole> find(UnitId id, @Nullable LocalDate asOf);
}
