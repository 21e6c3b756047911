package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.note.VerifierKey;
import java.util.List;
import java.util.Optional;

/** Whose signatures stand under the heads of a log, and whether the keys that are kept still open. */
public interface LogSignatures {

    String origin(Log log);

    /** The log's own key; empty if it was not made yet, or is lost. */
    Optional<VerifierKey> logKey(Log log);

    /** Our own key as a witness, which dates every head; empty if it was not made yet, or is lost. */
    Optional<VerifierKey> ownWitnessKey();

    /** Our own key as a witness and those of the configured witnesses. */
    List<VerifierKey> cosigners();

    /** The places of kept keys and states that no longer open, or not to what stands beside them. */
    List<String> damaged();
}
