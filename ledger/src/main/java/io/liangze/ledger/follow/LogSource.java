package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.tile.TileStore;

/** A log as one sees it: its checkpoint and its tiles. */
public interface LogSource extends TileStore {

    byte[] checkpoint() throws LedgerFormatException;
}
