package io.liangze.foundation.trace;

import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Records acts as modules do. */
public final class RecordedActs {

    private final Trace trace;
    private final TransactionTemplate transaction;
    private final List<TraceActs> acts;

    public RecordedActs(Trace trace, TransactionTemplate transaction, List<TraceActs> acts) {
        this.trace = trace;
        this.transaction = transaction;
        this.acts = List.copyOf(acts);
    }

    public TraceAct act(String code) {
        return acts.stream()
                .flatMap(module -> module.declared().stream())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Trace.Deed deed(String code, UnitId unit, @Nullable SubjectRef subject) {
        return new Trace.Deed(
                act(code),
                new Actor(PersonId.next(), PostId.next(), unit),
                unit,
                subject,
                List.of(new SubjectRef("unit", UUID.randomUUID()), new SubjectRef("post", UUID.randomUUID())),
                Map.of("to", Json.text("2026-12-09")));
    }

    /** One act on a thing, with two edges. */
    public UUID record(String code, UnitId unit) {
        return record(deed(code, unit, new SubjectRef("unit", unit.value())));
    }

    public UUID record(Trace.Deed deed) {
        return transaction.execute(status -> trace.record(deed));
    }
}
