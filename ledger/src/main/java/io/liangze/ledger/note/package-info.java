/**
 * Signed notes, checkpoints, keys and cosignatures of C2SP signed-note, tlog-checkpoint, tlog-cosignature.
 *
 * <p>Never trusts a text before a known key has signed it.
 */
@NullMarked
package io.liangze.ledger.note;

import org.jspecify.annotations.NullMarked;
