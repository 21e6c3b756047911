/** Entering how one is reached, and telling it to other modules. */
@NullMarked
package io.liangze.foundation.access.application.contacts;

import org.jspecify.annotations.NullMarked;
