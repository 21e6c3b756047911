package io.liangze.foundation.access.application;

import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records what somebody did about his own account: for himself alone to read, in the transaction of the caller. */
@Component
public class OwnDeeds {

    private final Trace trace;

    OwnDeeds(Trace trace) {
        this.trace = trace;
    }

    public UUID record(AccessAct act, Actor actor) {
        return record(act, actor, Map.of());
    }

    /** @param parameters codes and ids, never names, addresses or secrets */
    public UUID record(AccessAct act, Actor actor, Map<String, String> parameters) {
        var content = new TreeMap<String, Json>();
        content.put("post", Json.text(actor.post().toString()));
        parameters.forEach((name, value) -> content.put(name, Json.text(value)));
        return trace.record(new Trace.Deed(
                act,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                content));
    }
}
