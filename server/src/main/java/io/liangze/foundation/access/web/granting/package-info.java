@NullMarked
package io.liangze.foundation.access.web.granting;

import org.jspecify.annotations.NullMarked;
