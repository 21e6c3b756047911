package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.note.VerifierKey;
import java.util.List;

/** Whose signatures stand under the heads of a log, and whether the keys that are kept still open. */
public interface LogSignatures {

    /** The log's own key first, then our own as a witness and those of the configured witnesses. */
    List<VerifierKey> known(Log log);

    /** The places of kept keys and states that no longer open, or not to what stands beside them. */
    List<String> damaged();
}
