@NullMarked
package io.liangze.foundation.organization.application.people;

import org.jspecify.annotations.NullMarked;
