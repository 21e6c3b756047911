@NullMarked
package io.liangze.foundation.access.persistence.audit;

import org.jspecify.annotations.NullMarked;
