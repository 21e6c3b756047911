package io.liangze.foundation.trace.application;

import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.PublishHead.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Orders and publishes what waits, log by log. The loop does it promptly; the scheduler looks besides, once a minute. */
@Component
public class LogRound implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(LogRound.class);

    private final OrderEntries order;
    private final PublishHead publish;

    LogRound(OrderEntries order, PublishHead publish) {
        this.order = order;
        this.publish = publish;
    }

    /** @param held whether something could not be ordered or published, and is tried again */
    record Round(int placed, boolean held) {}

    /** Both logs are ordered before either is published, and what fails in one does not hold the other up. */
    Round go() {
        int placed = 0;
        boolean held = false;
        for (Log log : Log.values()) {
            try {
                int now;
                do {
                    now = order.handle(log);
                    placed += now;
                } while (now == OrderEntries.MOST);
            } catch (RuntimeException e) {
                LOG.error("the entries of the log {} were not ordered", log, e);
                held = true;
            }
        }
        for (Log log : Log.values()) {
            try {
                held |= publish(log) == Outcome.WITHOUT_QUORUM;
            } catch (RuntimeException e) {
                LOG.error("the head of the log {} was not published", log, e);
                held = true;
            }
        }
        return new Round(placed, held);
    }

    /** Behind the first head of all, which is that of nothing, there may be a second one already. */
    private Outcome publish(Log log) {
        Outcome first = publish.handle(log);
        return first == Outcome.PUBLISHED ? publish.handle(log) : first;
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
