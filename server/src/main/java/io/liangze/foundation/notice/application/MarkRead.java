package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.domain.Messages;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a message was read: of one to a post, by whoever held it. It is no official act and leaves no trace; done again, it
 * changes nothing.
 */
@Component
public class MarkRead {

    private final Inbox inbox;
    private final Messages messages;
    private final BusinessTime time;

    MarkRead(Inbox inbox, Messages messages, BusinessTime time) {
        this.inbox = inbox;
        this.messages = messages;
        this.time = time;
    }

    /**
     * @param seenVersion what the reader saw, so that nothing is noted as read that has changed since
     * @return the message as it is now
     * @throws Refusal 404 if it is not there for the reader, 412 if it was settled since he saw it
     */
    @Transactional
    public Inbox.Entry handle(UUID id, long seenVersion, Actor reader) {
        find(id, reader);
        messages.read(id, seenVersion, time.now());
        Inbox.Entry now = find(id, reader);
        if (now.told().readAt() == null) {
            throw Refusal.stale(now.told().version());
        }
        return now;
    }

    private Inbox.Entry find(UUID id, Actor reader) {
        return inbox.find(id, reader).orElseThrow(Refusal::absent);
    }
}
