/** Messages, what people chose, and what goes outside, in PostgreSQL. */
@NullMarked
package io.liangze.foundation.notice.persistence;

import org.jspecify.annotations.NullMarked;
