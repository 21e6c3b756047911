package io.liangze.foundation.access.application;

import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what an administrator did or read, in the transaction of the caller. */
@Component
public class Deeds {

    private final Trace trace;

    Deeds(Trace trace) {
        this.trace = trace;
    }

    /** About a person: it is among what he himself may read. */
    public UUID about(PersonId person, AccessAct act, Actor actor, Map<String, String> parameters) {
        return record(act, actor, new SubjectRef("person", person.value()), parameters);
    }

    /** @param parameters codes, days, ids, digests; never names or what was looked for */
    public UUID record(AccessAct act, Actor actor, @Nullable SubjectRef subject, Map<String, String> parameters) {
        var content = new TreeMap<String, Json>();
        parameters.forEach((name, value) -> content.put(name, Json.text(value)));
        return trace.record(new Trace.Deed(act, actor, actor.unit(), subject, List.of(), content));
    }
}
