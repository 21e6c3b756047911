/** Leaves out the modules of zones that a server does not serve. */
@NullMarked
package io.liangze.launch.zones;

import org.jspecify.annotations.NullMarked;
