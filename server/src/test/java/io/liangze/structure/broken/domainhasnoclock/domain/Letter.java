package io.liangze.structure.broken.domainhasnoclock.domain;

import io.liangze.shared.MachineTime;
import java.time.Instant;

/** Asks for the time itself. */
class Letter {

    boolean isOverdue(Instant due) {
        return MachineTime.now().isAfter(due);
    }
}
