package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.ledger.tile.TileStore;
import java.util.List;
import java.util.UUID;

/** The trees of the logs as they are kept. */
public interface Trees {

    /** An entry without a place. */
    record Waiting(long entry, UUID key, byte[] hash) {}

    /** The head, held until the caller's transaction ends: whoever holds it is the only one who orders. */
    LogHead lock(Log log);

    /** The head as it was committed last. */
    LogHead head(Log log);

    /** Of the entries that wait and can be seen, the oldest. */
    List<Waiting> waiting(Log log, int most);

    /** How many wait, counted up to a bound. */
    int waitingCount(Log log, int most);

    /** Gives the entries the indices from the old size on, in this order, and keeps the new head. */
    void place(Log log, LogHead before, List<Waiting> entries, LogHead.Grown grown);

    /** Tiles and bundles of everything that has a place, published or not. */
    TileStore tiles(Log log);
}
