/** The steps of signing in, and what a person keeps for it: password, second factor, open sessions. */
@NullMarked
package io.liangze.foundation.access.web.signin;

import org.jspecify.annotations.NullMarked;
