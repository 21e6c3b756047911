@NullMarked
package io.liangze.foundation.access.persistence.passkeys;

import org.jspecify.annotations.NullMarked;
