@NullMarked
package io.liangze.foundation.access.web.accounts;

import org.jspecify.annotations.NullMarked;
