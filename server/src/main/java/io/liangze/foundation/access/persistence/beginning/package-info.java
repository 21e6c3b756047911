@NullMarked
package io.liangze.foundation.access.persistence.beginning;

import org.jspecify.annotations.NullMarked;
