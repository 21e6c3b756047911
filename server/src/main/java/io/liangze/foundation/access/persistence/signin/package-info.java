@NullMarked
package io.liangze.foundation.access.persistence.signin;

import org.jspecify.annotations.NullMarked;
