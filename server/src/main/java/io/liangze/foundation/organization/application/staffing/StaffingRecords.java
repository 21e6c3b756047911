package io.liangze.foundation.organization.application.staffing;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.domain.staffing.Training;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what discipline bodies entered of training and of work groups. */
public interface StaffingRecords {

    /** A training with the names of its people. */
    record Trained(Training training, List<Named> people) {}

    /** @param setOn when it was set */
    record Limit(@Nullable LocalDate leaveBy, @Nullable String reason, LocalDate setOn) {}

    /**
     * A work group that a body sits in.
     *
     * @param leftOn the first day without the seat
     * @param limits all that were set by the day, the latest first; the first of all even if it was set later
     */
    record Seat(
            UUID id,
            UnitId unit,
            String name,
            String ledBy,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            List<Limit> limits,
            long version) {

        public @Nullable LocalDate leaveBy() {
            return limits.getFirst().leaveBy();
        }

        /** Whether it sat there on the day, beyond the last day that had been set by then. */
        public boolean isOverdue(LocalDate day) {
            LocalDate leaveBy = leaveBy();
            return leaveBy != null
                    && leaveBy.isBefore(day)
                    && !limits.getFirst().setOn().isAfter(day)
                    && (leftOn == null || leftOn.isAfter(day));
        }
    }

    /** What had ended in the year by the day, today if null, and was not withdrawn; the latest first. */
    List<Trained> trainings(UnitId id, int year, @Nullable LocalDate asOf);

    Optional<Trained> training(UUID id);

    /** Where the body sat on the day, and where it had sat before; the latest first. */
    List<Seat> seats(UnitId id, @Nullable LocalDate asOf);

    Optional<Seat> seat(UUID id);

    /** Which work group a body sits or sat in. */
    record SeatName(UUID seat, UnitId unit, String workGroup) {}

    /** Those of the seats that exist and whose bodies the reader's rights reach. */
    List<SeatName> seatNames(Set<UUID> seats, Reach reach);
}
