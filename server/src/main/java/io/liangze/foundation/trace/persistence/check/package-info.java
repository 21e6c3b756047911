/** Checks what the database holds of the logs, column by column, and makes their working tables anew. */
@NullMarked
package io.liangze.foundation.trace.persistence.check;

import org.jspecify.annotations.NullMarked;
