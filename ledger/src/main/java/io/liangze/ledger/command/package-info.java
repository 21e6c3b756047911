/**
 * The commands verify, fsck and witness.
 *
 * <p>Exit codes: 0 holds, 1 does not hold, 2 usage.
 */
@NullMarked
package io.liangze.ledger.command;

import org.jspecify.annotations.NullMarked;
