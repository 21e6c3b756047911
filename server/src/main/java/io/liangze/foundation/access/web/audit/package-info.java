@NullMarked
package io.liangze.foundation.access.web.audit;

import org.jspecify.annotations.NullMarked;
