package io.liangze.testkit;

import io.liangze.foundation.runtime.JobHandler;
import io.liangze.shared.Refusal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** A job whose work a test writes: it runs in a transaction, as most handlers do. */
public class JobOfTests implements JobHandler {

    public static final String KIND = "test.work";

    private volatile Consumer<IntConsumer> work = progress -> {};

    /** What the next jobs do. */
    public void does(Consumer<IntConsumer> work) {
        this.work = work;
    }

    /** What a rule would say. */
    public static Refusal refusal() {
        return new Refusal(Refusal.Kind.RULE, "organization-003", Map.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public @Nullable String run(Job job, IntConsumer progress) {
        work.accept(progress);
        return null;
    }
}
