package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.tile.TileStore;

/** A log as one sees it: its checkpoint and its tiles. */
public interface LogSource extends TileStore {

    /**
     * The latest checkpoint as it is served, not yet trusted.
     *
     * @throws LedgerFormatException if there is none, or it is larger than a note may be
     */
    byte[] checkpoint() throws LedgerFormatException;
}
