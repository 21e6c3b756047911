/** Staffing over HTTP, for whoever answers for it. */
@NullMarked
package io.liangze.foundation.organization.web.staffing;

import org.jspecify.annotations.NullMarked;
