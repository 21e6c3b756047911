/** The organization from files: read, checked whole, and taken whole or not at all. */
@NullMarked
package io.liangze.foundation.organization.application.imports;

import org.jspecify.annotations.NullMarked;
