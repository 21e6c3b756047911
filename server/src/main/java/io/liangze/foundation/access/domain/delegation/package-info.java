@NullMarked
package io.liangze.foundation.access.domain.delegation;

import org.jspecify.annotations.NullMarked;
