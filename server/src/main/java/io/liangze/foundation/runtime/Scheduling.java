package io.liangze.foundation.runtime;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler library: work is claimed through the database, so any number of servers may run. With {@code
 * liangze.jobs=tick} nothing runs by itself; tests call {@link Tick#tick()}.
 */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    static final TaskDescriptor<Void> RUN_JOB = TaskDescriptor.of("runtime.run-job");
    static final String CLIENT = "schedulerClient";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    /** How long a stop waits for jobs; one that is cut off is run again. The server as a whole takes no longer. */
    private static final Duration STOP = Duration.ofSeconds(5);

    static final String TABLE = "runtime_scheduled_task";

    @Bean
    List<Task<?>> scheduledTasks(JobRunner runner, List<RecurringJob> recurring) {
        CustomTask<Void> runJob = Tasks.custom(RUN_JOB)
                .execute((instance, context) -> afterwards(runner.run(UUID.fromString(instance.getId()))));
        var tasks = new ArrayList<Task<?>>();
        tasks.add(runJob);
        for (RecurringJob job : recurring) {
            RecurringTask<Void> task = Tasks.recurring(job.name(), Schedules.fixedDelay(job.every()))
                    .execute((instance, context) -> job.run());
            tasks.add(task);
        }
        return tasks;
    }

    /** A job that runs elsewhere is looked after until it is done: who runs it may die. */
    private static CompletionHandler<Void> afterwards(boolean done) {
        return done
                ? new CompletionHandler.OnCompleteRemove<>()
                : new CompletionHandler.OnCompleteReschedule<>(Schedules.fixedDelay(LOOK_AGAIN));
    }

    /** Orders in the caller's transaction; the scheduler is a client too, but one with transactions of its own. */
    @Bean(CLIENT)
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .build();
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> scheduledTasks) {
        var recurring = scheduledTasks.stream()
                .filter(RecurringTask.class::isInstance)
                .map(task -> (RecurringTask<?>) task)
                .toList();
        var others = scheduledTasks.stream()
                .filter(task -> !(task instanceof RecurringTask))
                .toList();
        return Scheduler.create(dataSource, new ArrayList<>(others))
                .startTasks(new ArrayList<>(recurring))
                .tableName(TABLE)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(STOP)
                .build();
    }

    /** Starts the scheduler, and only once, when the server is usable, unless jobs run by {@link Tick} alone. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(
            Scheduler scheduler, @Value("${liangze.jobs:run}") String mode) {
        return ready -> {
            if (mode.equals("run") && !scheduler.getSchedulerState().isStarted()) {
                scheduler.start();
            }
        };
    }
}
