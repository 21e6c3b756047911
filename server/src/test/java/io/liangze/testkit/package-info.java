/** What tests share: one PostgreSQL, a fresh database for each class, the clock, the tick, and a client that signs in. */
@NullMarked
package io.liangze.testkit;

import org.jspecify.annotations.NullMarked;
