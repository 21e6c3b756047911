/** Journeys over the started product: HTTP and a real browser, nothing of the server's inside. */
@NullMarked
package io.liangze.journeys;

import org.jspecify.annotations.NullMarked;
