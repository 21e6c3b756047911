/**
 * Following a log over time ({@code Follower}), and checking all of it ({@code Fsck}), in a directory or behind a URL.
 *
 * <p>A failed delivery is never reported as evidence; evidence convinces whoever trusts the log's key, without the log.
 */
@NullMarked
package io.liangze.ledger.follow;

import org.jspecify.annotations.NullMarked;
