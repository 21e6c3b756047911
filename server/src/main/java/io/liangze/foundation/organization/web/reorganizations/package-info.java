/** Reorganizations over HTTP. */
@NullMarked
package io.liangze.foundation.organization.web.reorganizations;

import org.jspecify.annotations.NullMarked;
