@NullMarked
package io.liangze.foundation.access.application.glass;

import org.jspecify.annotations.NullMarked;
