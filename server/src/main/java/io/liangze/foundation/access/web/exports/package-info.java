/** Requests for confidential lists. */
@NullMarked
package io.liangze.foundation.access.web.exports;

import org.jspecify.annotations.NullMarked;
