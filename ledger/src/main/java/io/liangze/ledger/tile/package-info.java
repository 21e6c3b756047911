/**
 * Tiles and entry bundles of C2SP tlog-tiles, and readers that check them before use.
 *
 * <p>Never hands out a hash that was not checked against the root.
 */
@NullMarked
package io.liangze.ledger.tile;

import org.jspecify.annotations.NullMarked;
