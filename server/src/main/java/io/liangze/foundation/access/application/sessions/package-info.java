/** A person's own sessions: where he is signed in, and the end of what he does not know. */
@NullMarked
package io.liangze.foundation.access.application.sessions;

import org.jspecify.annotations.NullMarked;
