package io.liangze.foundation.notice;

import java.util.UUID;

/** Carries to people outside of the page that something waits for them. A deployment brings one for each channel that it has. */
public interface Carrier {

    /** A way to reach somebody. */
    enum Channel {
        MAIL,
        SMS
    }

    /**
     * What is carried: how many, never what.
     *
     * @param id of the delivery; what a log may name
     * @param address on the carrier's channel; never in a log
     * @param urgent whether something came that must be known at once
     * @param asked what is asked of the person and not done yet
     * @param late of these, past the last day
     * @param unread messages that nobody has read yet
     */
    record Parcel(UUID id, String address, boolean urgent, int asked, int late, int unread) {}

    Channel channel();

    /**
     * Hands it over. A failure of any kind is tried again later.
     *
     * @throws RuntimeException if it could not be handed over
     */
    void carry(Parcel parcel);
}
