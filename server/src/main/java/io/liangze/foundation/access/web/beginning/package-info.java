@NullMarked
package io.liangze.foundation.access.web.beginning;

import org.jspecify.annotations.NullMarked;
