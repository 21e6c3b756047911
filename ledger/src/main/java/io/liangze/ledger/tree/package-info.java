/**
 * The Merkle tree of RFC 6962 section 2.1 and its proofs.
 *
 * <p>Pure arithmetic over hashes; never reads a file, a network or a clock.
 */
@NullMarked
package io.liangze.ledger.tree;

import org.jspecify.annotations.NullMarked;
