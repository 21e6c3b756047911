@NullMarked
package io.liangze.foundation.access.persistence.accounts;

import org.jspecify.annotations.NullMarked;
