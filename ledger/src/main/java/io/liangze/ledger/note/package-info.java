/**
 * Signed notes, checkpoints, keys and cosignatures of C2SP signed-note, tlog-checkpoint and tlog-cosignature, with Ed25519
 * alone. A {@code TrustPolicy} says whose signatures count and opens a note by them.
 *
 * <p>Never trusts a text before a known key has signed it.
 */
@NullMarked
package io.liangze.ledger.note;

import org.jspecify.annotations.NullMarked;
