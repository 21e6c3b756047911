/**
 * 留痕: every official act becomes a record here, in the act's own transaction, and a leaf of a public log within seconds.
 *
 * <p>Record, leaf, commitments and trees have the bytes of the library {@code ledger} (RFC 6962, C2SP); each entry names its
 * subject and what it follows from, and these edges are the thread. Segments {@code /api/trace-entries}, {@code /api/ledger},
 * {@code /api/discipline-log}; the logs themselves under {@code /ledger} and {@code /ledger-discipline}. Publishes {@link
 * io.liangze.foundation.trace.Trace} to everybody and asks the owners through {@link
 * io.liangze.foundation.trace.SubjectDescriber} and {@link io.liangze.foundation.trace.OverseenPosts}; publishes the view {@code
 * pub_trace_overseen}. It must never hold a name, be changed, be written from a listener, or sign what is not committed.
 */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"foundation.runtime", "foundation.protection"})
@NullMarked
package io.liangze.foundation.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
