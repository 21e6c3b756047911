package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.application.LogRound.Round;
import io.liangze.foundation.trace.domain.NewEntries;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a round follow as soon as an entry was committed here, and twice a second for those of other servers. Every server has one;
 * which of them orders is settled in the database. With {@code liangze.jobs=tick} it stands still.
 */
@Component
class LogLoop implements NewEntries, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogLoop.class);

    private static final long LOOK_MILLIS = 500;

    /** After a round that placed something: what comes meanwhile goes into one transaction. */
    private static final long GATHER_MILLIS = 100;

    private static final long AFTER_FAILURE_MILLIS = 2_000;
    private static final long STOP_MILLIS = 5_000;

    /** Asked for when it begins: recording acts needs this, and rounds need what records acts. */
    private final ObjectProvider<LogRound> rounds;

    private final boolean runs;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore ending = new Semaphore(0);
    private volatile @Nullable Thread thread;

    LogLoop(ObjectProvider<LogRound> rounds, @Value("${liangze.jobs:run}") String mode) {
        this.rounds = rounds;
        this.runs = mode.equals("run");
    }

    @Override
    public void committed() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (runs && thread == null) {
            LogRound round = rounds.getObject();
            thread = Thread.ofPlatform().daemon().name("trace-log").start(() -> go(round));
        }
    }

    private void go(LogRound round) {
        long pause = 0;
        try {
            while (!ending.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                pause = once(round);
                if (pause == 0 && news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static long once(LogRound round) {
        try {
            Round done = round.go();
            if (done.held()) {
                return AFTER_FAILURE_MILLIS;
            }
            return done.placed() > 0 ? GATHER_MILLIS : 0;
        } catch (RuntimeException e) {
            LOG.error("a round of the log failed and is tried again", e);
            return AFTER_FAILURE_MILLIS;
        }
    }

    @Override
    public void start() {
        // begins when the server is ready
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            ending.release();
            try {
                running.join(STOP_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
