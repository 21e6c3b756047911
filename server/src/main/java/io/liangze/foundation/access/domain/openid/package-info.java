@NullMarked
package io.liangze.foundation.access.domain.openid;

import org.jspecify.annotations.NullMarked;
