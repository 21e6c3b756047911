/** One's own contact. */
@NullMarked
package io.liangze.foundation.access.web.contacts;

import org.jspecify.annotations.NullMarked;
