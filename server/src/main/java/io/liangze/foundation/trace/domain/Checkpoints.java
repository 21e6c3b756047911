package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.note.SignedNote;
import java.util.Optional;

/** The heads that were published. */
public interface Checkpoints {

    /** A published head. */
    record Published(long size, SignedNote note) {}

    /** Whether the caller is the only one to publish until his transaction ends; never waits. */
    boolean claim(Log log);

    Optional<Published> latest(Log log);

    /**
     * Keeps a head behind the latest one.
     *
     * @throws org.springframework.dao.DataAccessException if somebody else kept another one behind it
     */
    void add(Log log, Optional<Published> latest, Published next);
}
