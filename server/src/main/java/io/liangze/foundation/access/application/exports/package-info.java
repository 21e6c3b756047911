/** Asking for confidential lists, deciding, taking. */
@NullMarked
package io.liangze.foundation.access.application.exports;

import org.jspecify.annotations.NullMarked;
