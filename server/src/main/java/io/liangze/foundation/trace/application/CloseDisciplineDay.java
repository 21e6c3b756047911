package io.liangze.foundation.trace.application;

import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.ClosedDays;
import io.liangze.ledger.Json;
import io.liangze.shared.BusinessTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the head of the discipline zone's log into the public one, at the first look after a day is over: what that log held then can
 * be proved without anybody reading it. A day on which no server looked has no head of its own; the next one holds its entries too.
 */
@Component
class CloseDisciplineDay implements RecurringJob {

    private final Checkpoints checkpoints;
    private final ClosedDays days;
    private final BusinessTime time;
    private final ObjectProvider<Trace> trace;

    CloseDisciplineDay(Checkpoints checkpoints, ClosedDays days, BusinessTime time, ObjectProvider<Trace> trace) {
        this.checkpoints = checkpoints;
        this.days = days;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public String name() {
        return "trace.close-discipline-day";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** Holds the right to publish meanwhile, so that of several servers one records the day. */
    @Override
    @Transactional
    public void run() {
        LocalDate day = time.today().minusDays(1);
        if (!checkpoints.claim(Log.DISCIPLINE)
                || days.last().filter(last -> !last.isBefore(day)).isPresent()) {
            return;
        }
        Published head = checkpoints.latest(Log.DISCIPLINE).orElse(null);
        if (head == null) {
            return;
        }
        String[] lines = head.note().text().split("\n", -1);
        trace.getObject()
                .record(new Trace.Deed(
                        LogAct.DAY_CLOSED,
                        null,
                        Trace.PLATFORM,
                        null,
                        List.of(),
                        Map.of(
                                "day", Json.text(day.toString()),
                                "origin", Json.text(lines[0]),
                                "size", Json.text(lines[1]),
                                "root", Json.text(lines[2]))));
    }
}
