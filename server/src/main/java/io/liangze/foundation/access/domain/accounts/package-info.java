/** Accounts as the administrators keep them. */
@NullMarked
package io.liangze.foundation.access.domain.accounts;

import org.jspecify.annotations.NullMarked;
