package io.liangze.foundation.trace.application;

import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.PublishHead.Outcome;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Orders and publishes what waits, log by log. The loop does it promptly; the scheduler looks besides, once a minute. */
@Component
public class LogRound implements RecurringJob {

    private final OrderEntries order;
    private final PublishHead publish;

    LogRound(OrderEntries order, PublishHead publish) {
        this.order = order;
        this.publish = publish;
    }

    /** What came of a round. */
    record Round(int placed, boolean withoutQuorum) {}

    Round go() {
        int placed = 0;
        boolean withoutQuorum = false;
        for (Log log : Log.values()) {
            int now;
            do {
                now = order.handle(log);
                placed += now;
            } while (now == OrderEntries.MOST);
            withoutQuorum |= publish.handle(log) == Outcome.WITHOUT_QUORUM;
        }
        return new Round(placed, withoutQuorum);
    }

    @Override
    public String name() {
        return "trace.order-and-publish";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        go();
    }
}
