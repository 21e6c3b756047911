package io.liangze.foundation.notice.domain;

import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.shared.PersonId;

/**
 * On which channels a person wants to hear that something waits.
 *
 * @param version 0 if he never chose
 */
public record Preference(PersonId person, boolean mail, boolean sms, long version) {

    /** Who never chose hears by mail. */
    public static Preference usual(PersonId person) {
        return new Preference(person, true, false, 0);
    }

    public boolean wants(Channel channel) {
        return switch (channel) {
            case MAIL -> mail;
            case SMS -> sms;
        };
    }
}
