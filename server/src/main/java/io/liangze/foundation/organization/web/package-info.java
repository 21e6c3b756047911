@NullMarked
package io.liangze.foundation.organization.web;

import org.jspecify.annotations.NullMarked;
