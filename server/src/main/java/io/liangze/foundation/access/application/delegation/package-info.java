@NullMarked
package io.liangze.foundation.access.application.delegation;

import org.jspecify.annotations.NullMarked;
