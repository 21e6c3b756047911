/** What is entered and read of the staffing of the discipline line. */
@NullMarked
package io.liangze.foundation.organization.application.staffing;

import org.jspecify.annotations.NullMarked;
