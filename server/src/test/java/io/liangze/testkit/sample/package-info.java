/** A confidential module as small as can be: what every module of the discipline floor will look like to the kit. */
@InZone(Zone.DISCIPLINE)
@NullMarked
package io.liangze.testkit.sample;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import org.jspecify.annotations.NullMarked;
