@NullMarked
package io.liangze.foundation.access.application.openid;

import org.jspecify.annotations.NullMarked;
