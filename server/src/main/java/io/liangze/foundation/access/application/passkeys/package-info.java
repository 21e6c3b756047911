@NullMarked
package io.liangze.foundation.access.application.passkeys;

import org.jspecify.annotations.NullMarked;
