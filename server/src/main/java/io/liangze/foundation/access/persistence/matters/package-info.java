@NullMarked
package io.liangze.foundation.access.persistence.matters;

import org.jspecify.annotations.NullMarked;
