/** Signing in and proving oneself again: passwords, codes of authenticator apps, recovery codes. */
@NullMarked
package io.liangze.foundation.access.application.signin;

import org.jspecify.annotations.NullMarked;
