/** The log of the discipline zone over HTTP, for whoever may read it there. */
@InZone(Zone.DISCIPLINE)
@NullMarked
package io.liangze.foundation.trace.web.discipline;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import org.jspecify.annotations.NullMarked;
