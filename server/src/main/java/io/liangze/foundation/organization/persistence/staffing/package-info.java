/** Staffing in PostgreSQL. */
@NullMarked
package io.liangze.foundation.organization.persistence.staffing;

import org.jspecify.annotations.NullMarked;
