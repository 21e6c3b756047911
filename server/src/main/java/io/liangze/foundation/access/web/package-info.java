@NullMarked
package io.liangze.foundation.access.web;

import org.jspecify.annotations.NullMarked;
