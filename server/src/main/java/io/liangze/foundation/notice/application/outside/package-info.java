/** What goes out of the house: digests, urgent ones, and the carriers of both. */
@InZone({Zone.WORK, Zone.DISCIPLINE})
@NullMarked
package io.liangze.foundation.notice.application.outside;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import org.jspecify.annotations.NullMarked;
