package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.AddressBook;
import io.liangze.foundation.notice.Carrier.Parcel;
import io.liangze.foundation.notice.domain.Deliveries;
import io.liangze.foundation.notice.domain.Delivery;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands over what was ordered. A try is noted before it begins, so that of several servers only one makes it and a server that
 * dies does not repeat it before the pause is over. No transaction is open while a carrier works.
 */
@Component
class CarryOutside implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutside.class);

    /** How many are taken at a time. */
    private static final int SOME = 50;

    /** How many in one run; the others follow in a minute. */
    private static final int MOST = 1_000;

    /** How long it is known that something went out: as long as logs of a network are kept. Source: 网络安全法 第二十一条, 不少于六个月. */
    private static final Duration KEPT = Duration.ofDays(184);

    private final Deliveries deliveries;
    private final Carriers carriers;
    private final ObjectProvider<AddressBook> addresses;
    private final BusinessTime time;

    CarryOutside(Deliveries deliveries, Carriers carriers, ObjectProvider<AddressBook> addresses, BusinessTime time) {
        this.deliveries = deliveries;
        this.carriers = carriers;
        this.addresses = addresses;
        this.time = time;
    }

    @Override
    public String name() {
        return "notice.carry-outside";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        deliveries.sweep(MachineTime.now().minus(KEPT));
        LocalDateTime here = LocalDateTime.ofInstant(time.now(), BusinessTime.ZONE);
        if (deliveries.rule(here.toLocalDate()).isQuiet(here.toLocalTime())) {
            return;
        }
        int carried = 0;
        List<Delivery> taken;
        do {
            taken = deliveries.claim(SOME, MachineTime.now());
            carryAll(taken);
            carried += taken.size();
        } while (taken.size() == SOME && carried < MOST);
    }

    private void carryAll(List<Delivery> taken) {
        AddressBook book = addresses.getIfAvailable();
        Map<PersonId, AddressBook.Address> known = book == null || taken.isEmpty()
                ? Map.of()
                : book.of(taken.stream().map(Delivery::person).collect(Collectors.toSet()));
        taken.forEach(delivery -> carry(delivery, known.get(delivery.person())));
    }

    /** The log names the delivery, never whom it concerns: what a mail server complains of may hold an address. */
    private void carry(Delivery delivery, AddressBook.@Nullable Address known) {
        String address = known == null ? null : known.on(delivery.channel());
        Instant now = MachineTime.now();
        if (address == null) {
            deliveries.giveUp(delivery, now); // taken back since it was ordered
            return;
        }
        try {
            var counts = delivery.counts();
            carriers.on(delivery.channel())
                    .carry(new Parcel(
                            delivery.id(), address, delivery.urgent(), counts.asked(), counts.late(), counts.unread()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "delivery {} on {} failed at try {}: {}",
                    delivery.id(),
                    delivery.channel(),
                    delivery.tries(),
                    e.getClass().getName());
            if (delivery.isLastTry()) {
                deliveries.giveUp(delivery, now);
            }
            return;
        }
        deliveries.carried(delivery, now);
    }
}
