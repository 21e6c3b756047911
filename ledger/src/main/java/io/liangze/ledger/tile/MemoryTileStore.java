package io.liangze.ledger.tile;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tiles in memory. */
public final class MemoryTileStore implements TileStore {

    private final Map<TileCoordinates, byte[]> tiles = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> read(TileCoordinates tile) {
        return Optional.ofNullable(tiles.get(tile)).map(byte[]::clone);
    }

    /** Keeps a copy of a tile. */
    public void write(TileCoordinates tile, byte[] bytes) {
        tiles.put(tile, bytes.clone());
    }

    /** All tiles by their places. */
    public Map<TileCoordinates, byte[]> all() {
        return Map.copyOf(tiles);
    }
}
