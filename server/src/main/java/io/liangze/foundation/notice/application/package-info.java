/** Tells, settles, reads, and counts what waits. */
@NullMarked
package io.liangze.foundation.notice.application;

import org.jspecify.annotations.NullMarked;
