/**
 * Following a log over time, and checking all of it.
 *
 * <p>A failed delivery is never reported as evidence.
 */
@NullMarked
package io.liangze.ledger.follow;

import org.jspecify.annotations.NullMarked;
