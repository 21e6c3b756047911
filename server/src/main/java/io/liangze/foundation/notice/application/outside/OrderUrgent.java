package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.application.NoticeRegister;
import io.liangze.foundation.notice.domain.Deliveries;
import io.liangze.foundation.notice.domain.Messages;
import io.liangze.foundation.notice.domain.OutsideRule;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders at once what somebody must know at once, but not at night and only so many within an hour; the others wait. */
@Component
class OrderUrgent implements RecurringJob {

    /** So many at a time; the others follow in a minute. */
    private static final int MOST = 500;

    private final Deliveries deliveries;
    private final Messages messages;
    private final UrgentOrder order;
    private final NoticeRegister register;
    private final BusinessTime time;

    OrderUrgent(
            Deliveries deliveries, Messages messages, UrgentOrder order, NoticeRegister register, BusinessTime time) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.order = order;
        this.register = register;
        this.time = time;
    }

    @Override
    public String name() {
        return "notice.order-urgent";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        Set<String> kinds = register.urgent();
        if (kinds.isEmpty()) {
            return;
        }
        Instant now = time.now();
        LocalDateTime here = LocalDateTime.ofInstant(now, BusinessTime.ZONE);
        OutsideRule rule = deliveries.rule(here.toLocalDate());
        if (rule.isQuiet(here.toLocalTime())) {
            return;
        }
        deliveries.lock(); // what was ordered within the hour is counted and added to by one server at a time
        messages.announce(order.handle(messages.unannounced(kinds, MOST), rule.urgentAnHour(), now), now);
    }
}
