package io.liangze.foundation.runtime;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does the long work of one kind, after the request that ordered it was answered with 202. */
public interface JobHandler {

    /** A stable name, {@code organization.export-units}. */
    String kind();

    /**
     * Does the work. A {@link io.liangze.shared.Refusal} becomes the job's problem.
     *
     * @param parameters what {@link Jobs#submit} was given
     * @param progress takes 0 to 100
     * @return the address of the result, if there is one
     */
    @Nullable
    String run(String parameters, IntConsumer progress);
}
