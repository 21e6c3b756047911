/** Runs programs of the system for whatever user the server runs as. */
@NullMarked
package io.liangze.launch.programs;

import org.jspecify.annotations.NullMarked;
