/** The first three administrators of an empty installation: codes on the console, each good for one person. */
@NullMarked
package io.liangze.foundation.access.application.beginning;

import org.jspecify.annotations.NullMarked;
