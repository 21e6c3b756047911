@NullMarked
package io.liangze.foundation.access.persistence.granting;

import org.jspecify.annotations.NullMarked;
