package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import java.util.List;

/** The witnesses that cosign what this deployment publishes. */
public interface Witnesses {

    /** Their keys, as they were configured. */
    List<VerifierKey> keys();

    /** How many of them must have cosigned before anything is published. */
    int quorum();

    /**
     * Asks all of them at once, within a bounded time.
     *
     * @param note the signed checkpoint of a tree that is committed
     * @return the cosignatures that verify; fewer than asked for where a witness is away or refuses
     */
    List<NoteSignature> cosign(Log log, SignedNote note);
}
