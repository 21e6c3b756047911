/**
 * The Merkle tree of RFC 6962 section 2.1 and its proofs: {@code Tree} keeps all hashes in memory, {@code CompactRange}
 * only the right edge; {@code InclusionProof} and {@code ConsistencyProof} are made from any {@code HashReader} and checked
 * against roots.
 *
 * <p>Pure arithmetic over hashes; never reads a file, a network or a clock.
 */
@NullMarked
package io.liangze.ledger.tree;

import org.jspecify.annotations.NullMarked;
