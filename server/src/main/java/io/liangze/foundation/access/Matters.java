package io.liangze.foundation.access;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Confidential matters: whom each concerns, who needs to know of it, and who must not whatever he is. The one place that
 * decides so, for lists, counts, searches, exports, messages, threads, objects and acts alike. Commands join the caller's
 * transaction. Rules: docs/access.md, section 2.
 */
public interface Matters {

    /**
     * Somebody on the need-to-know list of a matter.
     *
     * @param until the day on which he left the list; null if he stands on it
     */
    record Knower(PersonId person, LocalDate from, @Nullable LocalDate until, String reason, PersonId admittedBy) {}

    /** Says that the matter concerns the person: from now on it does not exist for him, nor for those he must not pass it through. */
    void concern(SubjectRef matter, PersonId person);

    /**
     * Puts somebody on the need-to-know list.
     *
     * @throws io.liangze.shared.Refusal 422 access-020 if the matter must not pass through him; which ground it is is told to
     *     nobody
     */
    void admit(SubjectRef matter, PersonId person, String reason, Actor by);

    /** Takes somebody off the list; what he read stays recorded. */
    void dismiss(SubjectRef matter, PersonId person, Actor by);

    /**
     * Opens a part of the matter to a person whom it concerns, as the procedure says: {@code decision}, {@code facts}.
     *
     * @throws IllegalArgumentException if the matter does not concern him
     */
    void open(SubjectRef matter, PersonId person, String part, Actor by);

    /** Those of the matters of one type that the reader may know in full. */
    Set<UUID> known(String type, Collection<UUID> matters, Actor reader);

    /** What the procedure has opened to the reader of a matter that concerns himself; empty before, and for all others. */
    Set<String> opened(SubjectRef matter, Actor reader);

    /** @throws io.liangze.shared.Refusal 404 if the reader may not know the matter in full */
    void require(SubjectRef matter, Actor reader);

    /**
     * Records that the reader opened the matter, in a transaction of its own that commits before the first byte leaves.
     *
     * @throws io.liangze.shared.Refusal 404 as {@link #require}
     */
    void read(SubjectRef matter, Actor reader);

    /** The condition for lists, the same as {@link #known}. */
    MatterFilter filter(String type, Actor reader);

    /** The need-to-know list, those who left included, the newest first. */
    List<Knower> knowers(SubjectRef matter);
}
