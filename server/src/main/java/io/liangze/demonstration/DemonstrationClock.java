package io.liangze.demonstration;

import io.liangze.foundation.runtime.MovableTime;
import io.liangze.foundation.runtime.Tick;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.CurrentScope;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves business time of the demonstration; who moved it is recorded like any act. */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationClock {

    /** As the page shows it: the clock on the wall, to the minute. */
    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final MovableTime time;
    private final Tick tick;
    private final Trace trace;
    private final CurrentScope scope;

    DemonstrationClock(MovableTime time, Tick tick, Trace trace, CurrentScope scope) {
        this.time = time;
        this.tick = tick;
        this.trace = trace;
        this.scope = scope;
    }

    Instant now() {
        return time.now();
    }

    /** @throws Refusal if the moment is not later than business time */
    @Transactional
    public Instant moveTo(Instant target) {
        Instant before = time.now();
        if (!time.moveTo(target)) {
            throw new Refusal(Refusal.Kind.RULE, "demo-001", Map.of("now", WALL.format(before)));
        }
        Actor actor = scope.actor();
        trace.record(new Trace.Deed(
                DemonstrationAct.CLOCK_MOVED,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                Map.of("from", Json.text(before.toString()), "to", Json.text(target.toString()))));
        tick.tick();
        return time.now();
    }
}
