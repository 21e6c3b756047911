/** The commands of the small verifier in the product's jar. */
@NullMarked
package io.liangze.launch.verify;

import org.jspecify.annotations.NullMarked;
