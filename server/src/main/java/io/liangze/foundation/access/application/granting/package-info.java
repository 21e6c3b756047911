/** What kinds of posts and single posts may do: granted and withdrawn by the security administrator. */
@NullMarked
package io.liangze.foundation.access.application.granting;

import org.jspecify.annotations.NullMarked;
