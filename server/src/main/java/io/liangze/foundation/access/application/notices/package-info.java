@NullMarked
package io.liangze.foundation.access.application.notices;

import org.jspecify.annotations.NullMarked;
