@NullMarked
package io.liangze.foundation.organization.persistence;

import org.jspecify.annotations.NullMarked;
