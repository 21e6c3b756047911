@NullMarked
package io.liangze.foundation.access.application.matters;

import org.jspecify.annotations.NullMarked;
