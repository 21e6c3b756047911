package io.liangze.foundation.trace;

import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records official acts. */
public interface Trace {

    /** To read the acts of a unit and on its things. */
    String READ = "trace.read";

    /** The unit of what the platform does by itself: none. */
    UnitId PLATFORM = new UnitId(new UUID(0, 0));

    /** The member of the content that commits to what the act follows from. */
    String BECAUSE = "because";

    /**
     * An act as it is recorded.
     *
     * @param act its kind
     * @param actor who acted; null for what the platform does by itself
     * @param unit the unit whose act it is; {@link #PLATFORM} for what the platform does by itself
     * @param subject what was acted on; null if the act concerns no one thing
     * @param because what the act follows from, each thing once: the edges of the thread; things, never persons
     * @param content digests and parameters, never names
     */
    record Deed(
            TraceAct act,
            @Nullable Actor actor,
            UnitId unit,
            @Nullable SubjectRef subject,
            List<SubjectRef> because,
            Map<String, Json> content) {

        /** @throws IllegalArgumentException if the act is said to follow from a person, or content takes the name of the edges */
        public Deed {
            because = because.stream().distinct().toList();
            if (because.stream().anyMatch(thing -> thing.type().equals("person"))) {
                throw new IllegalArgumentException("an act follows from things, not from persons: " + because);
            }
            if (content.containsKey(BECAUSE)) {
                throw new IllegalArgumentException(BECAUSE + " is the name of the edges");
            }
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
