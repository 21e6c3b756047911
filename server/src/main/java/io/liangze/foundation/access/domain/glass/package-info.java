@NullMarked
package io.liangze.foundation.access.domain.glass;

import org.jspecify.annotations.NullMarked;
