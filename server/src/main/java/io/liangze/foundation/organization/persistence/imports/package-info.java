/** Imports in PostgreSQL: the orders with their files, and their rows by COPY. */
@NullMarked
package io.liangze.foundation.organization.persistence.imports;

import org.jspecify.annotations.NullMarked;
