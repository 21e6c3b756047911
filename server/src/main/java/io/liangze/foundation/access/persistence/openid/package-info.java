@NullMarked
package io.liangze.foundation.access.persistence.openid;

import org.jspecify.annotations.NullMarked;
