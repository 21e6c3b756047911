/** Reorganizations in PostgreSQL. */
@NullMarked
package io.liangze.foundation.organization.persistence.reorganizations;

import org.jspecify.annotations.NullMarked;
