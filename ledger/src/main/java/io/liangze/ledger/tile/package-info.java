/**
 * Tiles and entry bundles of C2SP tlog-tiles: {@code TileCoordinates} are their paths, a {@code TileStore} gives their
 * bytes, a {@code TileReader} checks them against a root and is a {@code HashReader} for proofs.
 *
 * <p>Never hands out a hash that was not checked against the root.
 */
@NullMarked
package io.liangze.ledger.tile;

import org.jspecify.annotations.NullMarked;
