/**
 * The commands of {@code liangze-verify.jar}: verify (a receipt), fsck (a log), witness (a small server), keygen.
 *
 * <p>Exit codes: 0 holds, 1 does not hold, 2 usage. Foreign text is escaped before it reaches a terminal.
 */
@NullMarked
package io.liangze.ledger.command;

import org.jspecify.annotations.NullMarked;
