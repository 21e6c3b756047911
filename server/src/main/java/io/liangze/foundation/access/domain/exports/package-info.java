/** Asking for a confidential list, and a second person's decision on it. */
@NullMarked
package io.liangze.foundation.access.domain.exports;

import org.jspecify.annotations.NullMarked;
