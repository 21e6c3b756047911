package io.liangze.demonstration;

import io.liangze.foundation.runtime.MovableTime;
import io.liangze.foundation.runtime.Tick;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves business time of the demonstration; who moved it is recorded like any act. */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationClock {

    /** As the page shows it: the clock on the wall, to the minute. */
    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /** Nothing that is shown comes later, and no calculation with days comes near what the types can hold. */
    private static final Instant END = Instant.parse("2099-12-31T15:59:59Z");

    private final MovableTime time;
    private final Tick tick;
    private final Trace trace;
    private final CurrentScope scope;
    private final TransactionTemplate transaction;

    DemonstrationClock(MovableTime time, Tick tick, Trace trace, CurrentScope scope, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.time = time;
        this.tick = tick;
        this.trace = trace;
        this.scope = scope;
    }

    Instant now() {
        return time.now();
    }

    /**
     * Moves and records in one transaction; what has become due is done afterwards, so that its failure moves nothing back.
     *
     * @throws Refusal if the moment is not later than business time, or past the end of the demonstration
     */
    Instant moveTo(Instant target) {
        if (target.isAfter(END)) {
            throw new Refusal(Refusal.Kind.RULE, "demo-003", Map.of("latest", WALL.format(END)));
        }
        transaction.executeWithoutResult(status -> moveAndRecord(target));
        tick.tick();
        return time.now();
    }

    private void moveAndRecord(Instant target) {
        Instant before = time.now();
        if (!time.moveTo(target)) {
            throw new Refusal(Refusal.Kind.RULE, "demo-001", Map.of("now", WALL.format(before)));
        }
        Actor actor = scope.actor();
        trace.record(new Trace.Deed(
                DemonstrationAct.CLOCK_MOVED,
                actor,
                actor.unit(),
                null,
                List.of(),
                Map.of("from", Json.text(before.toString()), "to", Json.text(target.toString()))));
    }
}
