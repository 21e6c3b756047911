/**
 * Receipts in the format C2SP tlog-proof@v1: that a leaf stands in a signed log, and in the extra data what opens it.
 *
 * <p>Never trusts the extra data further than it hashes to the leaf.
 */
@NullMarked
package io.liangze.ledger.receipt;

import org.jspecify.annotations.NullMarked;
