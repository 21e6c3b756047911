/** Imports over HTTP: ordered, read, taken away as workbooks, and what their files must hold. */
@NullMarked
package io.liangze.foundation.organization.web.imports;

import org.jspecify.annotations.NullMarked;
