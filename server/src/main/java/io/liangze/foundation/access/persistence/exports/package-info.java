/** Requests for confidential lists; reasons and parameters sealed. */
@NullMarked
package io.liangze.foundation.access.persistence.exports;

import org.jspecify.annotations.NullMarked;
