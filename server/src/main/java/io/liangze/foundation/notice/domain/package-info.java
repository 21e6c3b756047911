/** When something may go outside, and how often it is tried. */
@NullMarked
package io.liangze.foundation.notice.domain;

import org.jspecify.annotations.NullMarked;
