/**
 * 留痕: every official act becomes a record here, in the act's own transaction.
 *
 * <p>Record, leaf, commitments and openings have their final bytes (library {@code ledger}); each entry names its subject
 * and what it follows from, and these edges are the thread. Segment {@code /api/trace-entries}. Publishes {@link
 * io.liangze.foundation.trace.Trace} to everybody and asks the owners through {@link
 * io.liangze.foundation.trace.SubjectDescriber} and {@link io.liangze.foundation.trace.OverseenPosts}; publishes the view {@code
 * pub_trace_overseen}. It must never hold a name, be changed, or be written from a listener.
 */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {})
@NullMarked
package io.liangze.foundation.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
