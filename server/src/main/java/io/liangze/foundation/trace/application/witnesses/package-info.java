/** Asking witnesses to cosign, and being one for others: C2SP tlog-witness. */
@NullMarked
package io.liangze.foundation.trace.application.witnesses;

import org.jspecify.annotations.NullMarked;
