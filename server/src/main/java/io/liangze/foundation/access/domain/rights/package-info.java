@NullMarked
package io.liangze.foundation.access.domain.rights;

import org.jspecify.annotations.NullMarked;
