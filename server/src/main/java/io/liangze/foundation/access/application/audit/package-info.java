/** What the three administrators did, for the audit administrator; and what he read, for the other two. */
@NullMarked
package io.liangze.foundation.access.application.audit;

import org.jspecify.annotations.NullMarked;
