package io.liangze.foundation.access.application.glass;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.domain.AccessRefused;
import io.liangze.foundation.access.domain.AccessRule;
import io.liangze.foundation.access.domain.RuleNumber;
import io.liangze.foundation.access.domain.RuleNumbers;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the work records of a unit outside one's scope, with a reason, for reading, for a while. */
@Component
public class BreakGlass {

    private final RecordGlass record;
    private final AccessPolicy policy;
    private final RuleNumbers numbers;
    private final BusinessTime time;

    BreakGlass(RecordGlass record, AccessPolicy policy, RuleNumbers numbers, BusinessTime time) {
        this.record = record;
        this.policy = policy;
        this.numbers = numbers;
        this.time = time;
    }

    /** The opening, and the trace entry's key. */
    public record Done(UUID opening, UUID trace) {}

    /** @throws AccessRefused if every work record of the unit may be read anyway */
    @Transactional
    public Done open(Actor actor, UnitId unit, String reason) {
        if (policy.readsWorkOf(actor, unit)) {
            throw new AccessRefused(AccessRule.OPENED_IN_NEED, Map.of());
        }
        Instant now = time.now();
        int minutes = numbers.amount(RuleNumber.GLASS_STAYS_OPEN, time.today());
        var glass = new Glass(Uuid7.next(), actor, unit, reason, now, now.plus(Duration.ofMinutes(minutes)));
        return new Done(glass.id(), record.record(glass, time.today()));
    }
}
