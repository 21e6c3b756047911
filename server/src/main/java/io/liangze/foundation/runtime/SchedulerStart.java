package io.liangze.foundation.runtime;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Starts the scheduler once the server is usable, unless jobs run by {@link Tick} alone. */
@Component
class SchedulerStart implements ApplicationListener<ApplicationReadyEvent> {

    private final Scheduler scheduler;
    private final boolean running;

    SchedulerStart(Scheduler scheduler, @Value("${liangze.jobs:run}") String mode) {
        this.scheduler = scheduler;
        this.running = mode.equals("run");
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (running) {
            scheduler.start();
        }
    }
}
