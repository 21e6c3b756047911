@NullMarked
package io.liangze.foundation.access.persistence;

import org.jspecify.annotations.NullMarked;
