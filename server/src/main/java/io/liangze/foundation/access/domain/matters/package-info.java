@NullMarked
package io.liangze.foundation.access.domain.matters;

import org.jspecify.annotations.NullMarked;
