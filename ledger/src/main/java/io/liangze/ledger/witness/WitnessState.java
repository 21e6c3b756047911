package io.liangze.ledger.witness;

import java.util.Optional;

/** What a witness has cosigned last, for each origin. */
public interface WitnessState {

    /**
     * The size and root that were cosigned.
     *
     * @param root in base64
     */
    record Head(long size, String root) {}

    /** The head that was cosigned last, empty if none was. */
    Optional<Head> latest(String origin);

    /**
     * Stores {@code next} if the latest head still is {@code expected}; both in one step, durably, before it returns.
     *
     * @return whether it was stored
     */
    boolean compareAndStore(String origin, Optional<Head> expected, Head next);
}
