/** Posts, persons and kinship over HTTP. */
@NullMarked
package io.liangze.foundation.organization.web.people;

import org.jspecify.annotations.NullMarked;
