package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.application.outside.Listeners.Listener;
import io.liangze.foundation.notice.domain.Deliveries;
import io.liangze.foundation.notice.domain.Delivery;
import io.liangze.foundation.notice.domain.HalfDay;
import io.liangze.foundation.notice.domain.Messages;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders, once each half day, a digest for everybody to whom something new was told. Whoever has nothing new hears nothing. One
 * question to the owners of subjects for each post, since each sees what he may; it happens in the background, twice a day.
 */
@Component
class OrderDigests implements RecurringJob {

    private final Deliveries deliveries;
    private final Messages messages;
    private final Listeners listeners;
    private final Inbox inbox;
    private final BusinessTime time;

    OrderDigests(Deliveries deliveries, Messages messages, Listeners listeners, Inbox inbox, BusinessTime time) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.listeners = listeners;
        this.inbox = inbox;
        this.time = time;
    }

    @Override
    public String name() {
        return "notice.order-digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** The half day is taken in the same transaction: if anything fails, it is tried again in a minute. */
    @Override
    @Transactional
    public void run() {
        Instant now = time.now();
        LocalDateTime here = LocalDateTime.ofInstant(now, BusinessTime.ZONE);
        deliveries
                .rule(here.toLocalDate())
                .halfDayAt(here)
                .filter(half -> deliveries.take(half, now))
                .ifPresent(half -> order(half, now));
    }

    private void order(HalfDay half, Instant now) {
        List<Listener> reached = listeners.of(messages.announceAll(now));
        var waiting = inbox.waiting(reached.stream().collect(Collectors.toMap(Listener::person, Listener::posts)), now);
        var digests = new ArrayList<Delivery>();
        for (Listener listener : reached) {
            Inbox.Waiting here = waiting.get(listener.person());
            if (here != null && here.fresh() > 0) {
                listener.channels()
                        .forEach(channel -> digests.add(new Delivery(
                                Uuid7.next(),
                                listener.person(),
                                channel,
                                half.toString(),
                                false,
                                here.counts(),
                                MachineTime.now(),
                                0)));
            }
        }
        deliveries.order(digests);
    }
}
