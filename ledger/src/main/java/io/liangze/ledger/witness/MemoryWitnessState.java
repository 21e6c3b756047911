package io.liangze.ledger.witness;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Heads in memory, for tests and trials: they are lost with the process. */
public final class MemoryWitnessState implements WitnessState {

    private final Map<String, Head> heads = new HashMap<>();

    @Override
    public synchronized Optional<Head> latest(String origin) {
        return Optional.ofNullable(heads.get(origin));
    }

    @Override
    public synchronized boolean compareAndStore(String origin, Optional<Head> expected, Head next) {
        if (!latest(origin).equals(expected)) {
            return false;
        }
        heads.put(origin, next);
        return true;
    }
}
