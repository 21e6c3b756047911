package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Recipient;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what is to be asked, and whom what happens concerns: each with one statement, however many there are. */
public interface Concerned {

    /**
     * Something that asks for an act.
     *
     * @param since the day that tells it from others like it: since when a post is vacant, the last day of a seat
     * @param recipients who is asked
     */
    record Due(SubjectRef subject, LocalDate since, Set<Recipient> recipients) {}

    /** Party organisations of the day that have not described the year; who is asked is their secretary and their clerk. */
    List<Due> undescribed(int year, LocalDate day);

    /**
     * Posts of the discipline line that nobody holds on the day. Asked are the head of the body and the secretary of its own
     * committee, of a dispatched team that of the commission which sent it.
     *
     * @param among only these; null is all
     */
    List<Due> vacant(LocalDate day, @Nullable Set<PostId> among);

    /** Seats in work groups beyond their last day. Asked are the head of the body and that of the one above it. */
    List<Due> overdueSeats(LocalDate day);

    /**
     * The heads of these units and of those directly above them before and from the day on: their posts, and of a post that ended
     * with the day the person who held it.
     */
    Set<Recipient> heads(Set<UnitId> units, LocalDate day);

    /** The id of a seat as a subject. */
    static SubjectRef seat(UUID id) {
        return new SubjectRef("work-group-seat", id);
    }

    static SubjectRef post(PostId id) {
        return new SubjectRef("post", id.value());
    }

    static SubjectRef unit(UnitId id) {
        return new SubjectRef("unit", id.value());
    }
}
