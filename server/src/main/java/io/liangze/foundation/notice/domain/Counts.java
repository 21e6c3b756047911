package io.liangze.foundation.notice.domain;

/**
 * What waits for somebody.
 *
 * @param unread messages that nobody has read and that are not settled
 * @param asked what is asked and not done yet
 * @param late of these, past the last day
 */
public record Counts(int unread, int asked, int late) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(unread + other.unread, asked + other.asked, late + other.late);
    }
}
