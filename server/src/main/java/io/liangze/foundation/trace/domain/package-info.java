/** How a log grows: heads, trees and what is published of them. Plain values and ports over the library of the ledger. */
@NullMarked
package io.liangze.foundation.trace.domain;

import org.jspecify.annotations.NullMarked;
