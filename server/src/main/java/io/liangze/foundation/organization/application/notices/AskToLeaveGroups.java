package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a seat in a work group to be left once its last day is over: the body itself, and the one above it to see to it. */
@Component
public class AskToLeaveGroups implements RecurringJob {

    private final Concerned concerned;
    private final StandingAsks asks;
    private final Notices notices;
    private final BusinessTime time;

    AskToLeaveGroups(Concerned concerned, StandingAsks asks, Notices notices, BusinessTime time) {
        this.concerned = concerned;
        this.asks = asks;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public String name() {
        return "organization.ask-to-leave-groups";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        asks.bringInLine(
                OrganizationNotice.WORK_GROUP_OVERDUE,
                () -> concerned.overdueSeats(time.today()).stream()
                        .map(seat -> new Message(
                                OrganizationNotice.WORK_GROUP_OVERDUE,
                                seat.subject(),
                                seat.since().toString(),
                                seat.recipients(),
                                Map.of("leaveBy", seat.since().toString()),
                                seat.since()))
                        .toList(),
                Set::of);
    }

    /** The seat was left, or another last day was set; in the transaction of that act. */
    public void answered(UUID seat) {
        String leave = Objects.requireNonNull(OrganizationNotice.WORK_GROUP_OVERDUE.ask(), "it asks");
        notices.settle(Concerned.seat(seat), leave);
    }
}
