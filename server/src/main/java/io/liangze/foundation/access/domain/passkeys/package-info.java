@NullMarked
package io.liangze.foundation.access.domain.passkeys;

import org.jspecify.annotations.NullMarked;
