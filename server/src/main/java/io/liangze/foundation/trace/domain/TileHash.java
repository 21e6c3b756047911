package io.liangze.foundation.trace.domain;

/**
 * The root of a full tile, as a hash of the tile above.
 *
 * @param level of the tile that holds it, from 1
 */
public record TileHash(int level, long index, byte[] hash) {}
