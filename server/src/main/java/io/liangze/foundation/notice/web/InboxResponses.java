package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.application.Inbox.Entry;
import io.liangze.shared.BusinessTime;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes messages as the API shows them. */
@Component
class InboxResponses {

    private final BusinessTime time;

    InboxResponses(BusinessTime time) {
        this.time = time;
    }

    /** Whom a message was told. */
    enum RecipientKind {
        PERSON,
        POST
    }

    /**
     * What a message is about.
     *
     * @param ref {@code unit:0198…}
     * @param title null if the subject is confidential: its page says what it is, and reading that is recorded
     * @param path its page; null if it has none
     */
    @Schema(name = "InboxSubject")
    record SubjectResponse(
            String ref, @Nullable String title, @Nullable String path) {}

    /**
     * A message to the person or to the acting post.
     *
     * @param kind its words in both languages come with the client; they have places for the values and for the subject's title
     * @param ask the act that is asked for, by the last part of its address; null if it only informs
     * @param to whether it was told the person, or the post and whoever holds it
     * @param values codes, days and numbers by name
     * @param dueOn the last day on which what is asked is in time
     * @param overdue whether it is not done and that day is over
     * @param readAt when somebody read it
     * @param settledAt when what was asked was done, by whomever
     * @param version for marking it as read
     */
    @Schema(name = "InboxMessage")
    record MessageResponse(
            @Schema(format = "uuid") String id,
            String kind,
            @Nullable String ask,
            RecipientKind to,
            SubjectResponse subject,
            Map<String, String> values,
            Instant toldAt,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable Instant readAt,
            @Nullable Instant settledAt,
            long version) {}

    MessageResponse message(Entry entry) {
        var told = entry.told();
        LocalDate dueOn = told.dueOn();
        return new MessageResponse(
                told.id().toString(),
                told.kind(),
                told.ask(),
                told.recipient() instanceof Recipient.OfPost ? RecipientKind.POST : RecipientKind.PERSON,
                new SubjectResponse(told.subject().toString(), entry.title(), entry.path()),
                told.values(),
                told.toldAt(),
                dueOn,
                told.settledAt() == null && dueOn != null && dueOn.isBefore(time.today()),
                told.readAt(),
                told.settledAt(),
                told.version());
    }
}
