/** Entries, trees and checkpoints in PostgreSQL. */
@NullMarked
package io.liangze.foundation.trace.persistence;

import org.jspecify.annotations.NullMarked;
