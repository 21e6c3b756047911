package io.liangze.foundation.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;

@LiangzeTest(Template.EMPTY)
@DisplayName("调度器的启动和停止")
class SchedulingIntegrationTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private Scheduler ofTheServer;

    /** Never ends by itself. */
    private static final class Endless extends RecurringTask<Void> {

        private final AtomicInteger starts = new AtomicInteger();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch cutOff = new CountDownLatch(1);

        Endless() {
            super("test.endless", Schedules.fixedDelay(Duration.ofHours(1)), Void.class);
        }

        @Override
        public void onStartup(SchedulerClient scheduler, Clock clock) {
            starts.incrementAndGet();
            super.onStartup(scheduler, clock);
        }

        @Override
        public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext execution) {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                cutOff.countDown();
                Thread.currentThread().interrupt();
            }
        }
    }

    private ApplicationReadyEvent ready() {
        return new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO);
    }

    @Test
    @Timeout(20)
    @DisplayName("只启动一次；停止时做不完的作业最多等五秒，然后打断")
    void startsOnceAndWaitsFiveSecondsForTheEnd() throws Exception {
        var endless = new Endless();
        var scheduling = new Scheduling();
        Scheduler scheduler = scheduling.scheduler(dataSource, List.of(endless));
        var start = scheduling.startScheduler(scheduler, "run");
        start.onApplicationEvent(ready());
        start.onApplicationEvent(ready());
        assertThat(endless.begun.await(10, TimeUnit.SECONDS)).isTrue();

        scheduler.stop();

        assertThat(endless.cutOff.await(1, TimeUnit.SECONDS)).as("cut off").isTrue();
        assertThat(endless.starts).hasValue(1);
    }

    @Test
    @DisplayName("测试的服务器不自己跑，只听 tick")
    void doesNotRunByItselfInTests() {
        assertThat(ofTheServer.getSchedulerState().isStarted()).isFalse();
    }
}
