package io.liangze.foundation.notice.domain;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices.Ask;
import io.liangze.foundation.notice.Recipient;
import io.liangze.shared.SubjectRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All messages. */
public interface Messages {

    /** A message of which nothing has gone outside yet. */
    record Unannounced(UUID id, Recipient recipient, SubjectRef subject) {}

    /** Adds what does not exist yet for its recipient. */
    void add(Collection<Message> messages, Instant now);

    /** Settles what was asked about the thing, on whatever occasion. */
    void settle(SubjectRef subject, String act, Instant now);

    /** Settles what was asked on these occasions. */
    void settle(Collection<Ask> asks, Instant now);

    /** What messages of the kind ask for and is not settled. */
    List<Ask> open(String kind);

    /**
     * Notes that a message was read.
     *
     * @return false if it was read before, or is no longer the one that was seen
     */
    boolean read(UUID id, long seenVersion, Instant now);

    /** The oldest of these kinds of which nothing has gone outside, and that are still to be read. */
    List<Unannounced> unannounced(Set<String> kinds, int most);

    /** Notes for these that they were counted for what goes outside. */
    void announce(Collection<UUID> ids, Instant now);

    /**
     * Notes it for all that were not counted yet.
     *
     * @return the recipients of those that are still to be read
     */
    Set<Recipient> announceAll(Instant now);
}
