@NullMarked
package io.liangze.foundation.organization.application;

import org.jspecify.annotations.NullMarked;
