/**
 * 权限: who is asking, and what his post lets him do.
 *
 * <p>Accounts, sessions, grants; segment {@code /api/session}. Enforces the permissions that the other modules declare:
 * deny by default, read at each request. Publishes {@link io.liangze.foundation.access.SessionDesk} and {@link
 * io.liangze.foundation.access.Accounts}. It must never keep a session in memory, or a password anywhere.
 */
@ApplicationModule(
        displayName = "权限",
        allowedDependencies = {"foundation.runtime", "foundation.trace", "foundation.organization"})
@NullMarked
package io.liangze.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
