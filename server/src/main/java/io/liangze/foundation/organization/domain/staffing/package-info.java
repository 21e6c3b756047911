/** How many officers a discipline body may have, what they were trained in, and the work groups it leaves by a day. */
@NullMarked
package io.liangze.foundation.organization.domain.staffing;

import org.jspecify.annotations.NullMarked;
