@NullMarked
package io.liangze.foundation.organization.web.staffing;

import org.jspecify.annotations.NullMarked;
