@NullMarked
package io.liangze.foundation.organization.domain;

import org.jspecify.annotations.NullMarked;
