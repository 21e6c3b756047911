/**
 * The witness of C2SP tlog-witness: what it answers and what it keeps.
 *
 * <p>Never signs before its new state is stored.
 */
@NullMarked
package io.liangze.ledger.witness;

import org.jspecify.annotations.NullMarked;
