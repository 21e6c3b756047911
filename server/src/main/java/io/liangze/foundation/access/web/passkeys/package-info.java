@NullMarked
package io.liangze.foundation.access.web.passkeys;

import org.jspecify.annotations.NullMarked;
