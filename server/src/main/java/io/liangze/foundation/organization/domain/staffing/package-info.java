@NullMarked
package io.liangze.foundation.organization.domain.staffing;

import org.jspecify.annotations.NullMarked;
