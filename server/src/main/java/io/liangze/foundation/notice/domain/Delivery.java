package io.liangze.foundation.notice.domain;

import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What goes to a person outside of the page.
 *
 * @param occasion the half day of a digest, or the id of an urgent message: for each person and channel it goes once
 * @param orderedAt machine time
 * @param tries that were begun
 */
public record Delivery(
        UUID id,
        PersonId person,
        Channel channel,
        String occasion,
        boolean urgent,
        Counts counts,
        Instant orderedAt,
        int tries) {

    /** After so many tries, within an hour and a quarter, the next digest tells instead. */
    public static final int MOST_TRIES = 5;

    /** How long it rests after the first try; after each further one twice as long. */
    public static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** Whether the try that was begun is the last one. */
    public boolean isLastTry() {
        return tries >= MOST_TRIES;
    }
}
