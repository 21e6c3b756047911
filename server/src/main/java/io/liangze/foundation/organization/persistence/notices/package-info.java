/** Finds what is to be asked and whom it concerns, and who holds which post. */
@NullMarked
package io.liangze.foundation.organization.persistence.notices;

import org.jspecify.annotations.NullMarked;
