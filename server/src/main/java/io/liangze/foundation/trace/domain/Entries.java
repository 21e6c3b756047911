package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.Opening;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recorded entries, one by one. */
public interface Entries {

    /**
     * An entry with what is still there to open it.
     *
     * @param index its place in the tree; null while it waits for one
     * @param leaf the leaf's text
     * @param subject null if it concerns no one thing, or was erased
     * @param subjectErased whether it concerned a person who was erased from it
     */
    record Entry(
            UUID key,
            Log log,
            @Nullable Long index,
            String act,
            UnitId unit,
            @Nullable SubjectRef subject,
            String leaf,
            boolean subjectErased,
            List<Opening> openings) {}

    Optional<Entry> find(UUID key);

    /** Destroys what links an entry to a person; joins the caller's transaction, in which {@code by} was recorded. */
    void erase(UUID key, String member, UUID by);

    /** When an entry was recorded, by its key, in the machine's milliseconds since 1970: RFC 9562, version 7. */
    static long recordedAt(UUID key) {
        return key.getMostSignificantBits() >>> 16;
    }

    /** When the entry at an index was recorded, in the machine's milliseconds since 1970. */
    Optional<Long> recordedAt(Log log, long index);
}
