@NullMarked
package io.liangze.foundation.organization.domain.people;

import org.jspecify.annotations.NullMarked;
