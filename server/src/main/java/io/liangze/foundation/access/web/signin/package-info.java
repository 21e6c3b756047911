/** The steps of signing in, and what a person keeps for it: password, second factor, open sessions. */
@InZone({Zone.WORK, Zone.DISCIPLINE})
@NullMarked
package io.liangze.foundation.access.web.signin;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import org.jspecify.annotations.NullMarked;
