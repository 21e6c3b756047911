package io.liangze.ledger.tile;

import io.liangze.ledger.LedgerFormatException;
import java.util.Optional;

/** Where tiles and bundles come from: memory, a directory, a URL, a database. What it gives is not trusted. */
@FunctionalInterface
public interface TileStore {

    /**
     * The bytes at a place, empty if there are none.
     *
     * @throws LedgerFormatException if the store cannot answer or the answer is larger than any tile may be
     */
    Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException;
}
