package io.liangze.structure.broken.domainrollsnodice.domain;

import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Rolls dice in every way. */
class Draw {

    int random() {
        return new Random().nextInt(6);
    }

    int secure() {
        return new SecureRandom().nextInt(6);
    }

    int ofThread() {
        return ThreadLocalRandom.current().nextInt(6);
    }

    double math() {
        return Math.random();
    }

    Supplier<UUID> reference() {
        return UUID::randomUUID;
    }

    UUID ordered() {
        return Uuid7.next();
    }

    UnitId id() {
        return UnitId.next();
    }
}
