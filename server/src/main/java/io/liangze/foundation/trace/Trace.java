package io.liangze.foundation.trace;

import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records official acts. */
public interface Trace {

    /**
     * An act as it is recorded.
     *
     * @param act its kind
     * @param actor who acted
     * @param unit the unit whose act it is
     * @param subject what was acted on
     * @param because what the act follows from: the edges of the thread
     * @param content digests and parameters, never names
     */
    record Deed(
            TraceAct act,
            Actor actor,
            UnitId unit,
            SubjectRef subject,
            List<SubjectRef> because,
            Map<String, Json> content) {

        public Deed {
            because = List.copyOf(because);
            content = Map.copyOf(content);
        }
    }

    /**
     * Records an act at business time, in the transaction of the caller: both commit or neither does.
     *
     * @return the entry's key; its receipt follows
     * @throws IllegalStateException if the caller has no transaction, or nobody declared the act
     */
    UUID record(Deed deed);
}
