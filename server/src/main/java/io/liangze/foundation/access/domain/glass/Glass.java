package io.liangze.foundation.access.domain.glass;

import io.liangze.shared.Actor;
import io.liangze.shared.UnitId;
import java.time.Instant;
import java.util.UUID;

/**
 * 应急查阅: the work records of one unit outside one's scope, opened with a reason, for reading, for a while.
 *
 * @param openedAt business time, as is {@code untilAt}
 */
public record Glass(UUID id, Actor actor, UnitId unit, String reason, Instant openedAt, Instant untilAt) {

    public boolean isOpenAt(Instant now) {
        return now.isBefore(untilAt);
    }
}
