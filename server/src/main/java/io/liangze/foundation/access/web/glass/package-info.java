@NullMarked
package io.liangze.foundation.access.web.glass;

import org.jspecify.annotations.NullMarked;
