@NullMarked
package io.liangze.foundation.access.web.openid;

import org.jspecify.annotations.NullMarked;
