@InZone({Zone.WORK, Zone.DISCIPLINE})
@NullMarked
package io.liangze.foundation.organization.web;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import org.jspecify.annotations.NullMarked;
