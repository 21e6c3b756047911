@NullMarked
package io.liangze.foundation.access.domain;

import org.jspecify.annotations.NullMarked;
