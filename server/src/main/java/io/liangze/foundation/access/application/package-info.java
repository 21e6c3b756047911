@NullMarked
package io.liangze.foundation.access.application;

import org.jspecify.annotations.NullMarked;
