/** What happened to places and units, over HTTP. */
@NullMarked
package io.liangze.foundation.organization.web.history;

import org.jspecify.annotations.NullMarked;
