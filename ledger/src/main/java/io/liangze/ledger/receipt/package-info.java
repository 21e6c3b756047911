/**
 * Receipts in the format C2SP tlog-proof@v1 and what their openings show.
 *
 * <p>Never trusts the extra data further than it hashes to the leaf.
 */
@NullMarked
package io.liangze.ledger.receipt;

import org.jspecify.annotations.NullMarked;
