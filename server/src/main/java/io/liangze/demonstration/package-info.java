/**
 * 演示: the demonstration city. Above all floors and absent unless {@code liangze.demonstration} is true.
 *
 * <p>Real places, invented people; bad stories happen only in the invented area. Segment {@code /api/demo}: personas, who
 * sign in with one click, and the clock, which moves forward. It must never exist in a deployment with real data.
 */
@ApplicationModule(
        displayName = "演示",
        allowedDependencies = {"foundation.runtime", "foundation.trace", "foundation.organization", "foundation.access"
        })
@NullMarked
package io.liangze.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
