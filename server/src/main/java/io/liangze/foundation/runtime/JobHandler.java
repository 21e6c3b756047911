package io.liangze.foundation.runtime;

import io.liangze.shared.Actor;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does the long work of one kind, after the request that ordered it was answered with 202. */
public interface JobHandler {

    /**
     * What was ordered.
     *
     * @param parameters what {@link Jobs#submit} was given
     * @param owner who ordered it; it sees what he may see
     */
    record Job(UUID id, String parameters, Actor owner) {}

    /** A stable name, {@code runtime.export}. */
    String kind();

    /**
     * Does the work. A {@link io.liangze.shared.Refusal} becomes the job's problem. A job that is interrupted is run again.
     *
     * @param progress takes 0 to 100
     * @return the address of the result, if there is one
     */
    @Nullable
    String run(Job job, IntConsumer progress);
}
