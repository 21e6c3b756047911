/** Posts, terms, persons and kinship in PostgreSQL. */
@NullMarked
package io.liangze.foundation.organization.persistence.people;

import org.jspecify.annotations.NullMarked;
