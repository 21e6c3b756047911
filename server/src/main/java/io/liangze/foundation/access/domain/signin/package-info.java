/** What proves who somebody is: passwords, codes, and from where he signs in. */
@NullMarked
package io.liangze.foundation.access.domain.signin;

import org.jspecify.annotations.NullMarked;
