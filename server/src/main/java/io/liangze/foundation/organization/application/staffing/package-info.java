@NullMarked
package io.liangze.foundation.organization.application.staffing;

import org.jspecify.annotations.NullMarked;
