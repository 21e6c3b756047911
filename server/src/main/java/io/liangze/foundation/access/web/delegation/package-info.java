@NullMarked
package io.liangze.foundation.access.web.delegation;

import org.jspecify.annotations.NullMarked;
