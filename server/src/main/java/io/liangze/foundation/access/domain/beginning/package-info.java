/** The first three administrators of an empty installation. */
@NullMarked
package io.liangze.foundation.access.domain.beginning;

import org.jspecify.annotations.NullMarked;
