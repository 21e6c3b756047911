package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads messages by their recipients. Whether a reader may know of their subjects is not asked here but by {@link Inbox}. */
public interface InboxViews {

    /** Filters of the list; null means any. */
    interface Filter {

        /** Whether it asks for something. */
        @Nullable
        Boolean asks();

        /** Whether nobody has read it, and it is not settled. */
        @Nullable
        Boolean unread();

        /** Whether what it asked is done. */
        @Nullable
        Boolean settled();
    }

    /** A message as it is stored. */
    record Told(
            UUID id,
            String kind,
            @Nullable String ask,
            Recipient recipient,
            SubjectRef subject,
            Map<String, String> values,
            Instant toldAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant readAt,
            @Nullable Instant settledAt,
            long version) {}

    /**
     * What waits for a recipient about one subject.
     *
     * @param fresh how many of these were announced at the moment that was asked about
     */
    record Tally(Recipient recipient, SubjectRef subject, Counts counts, int fresh) {}

    /**
     * Messages to the reader and to his acting post.
     *
     * @param visible of some messages those that the reader may see, in their order; asked until a stretch is full
     * @param total of all of them, if it was asked for
     */
    Page<Told> list(
            Filter filter,
            ListQuery query,
            Actor reader,
            UnaryOperator<List<Told>> visible,
            Page.@Nullable Total total);

    /** How many messages there are about each subject. */
    Map<SubjectRef, Integer> count(Filter filter, Actor reader);

    /** A message to the reader or to his acting post. */
    Optional<Told> find(UUID id, Actor reader);

    /** What waits for these recipients, whom one statement may ask for by the thousand. */
    List<Tally> open(Set<Recipient> recipients, LocalDate today, @Nullable Instant announced);
}
