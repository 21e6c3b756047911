/**
 * 权限: who is asking, and what his post lets him do.
 *
 * <p>Accounts, sessions, grants, delegations, need-to-know lists, the three administrators, contacts, requests for confidential
 * lists; segments {@code /api/session}, {@code /api/sessions}, {@code /api/passkeys}, {@code /api/delegations}, {@code
 * /api/break-glass-openings}, {@code /api/export-requests}, {@code /api/accounts}, {@code /api/withheld-posts}, {@code
 * /api/grants}, {@code /api/post-grants}, {@code /api/permissions}, {@code /api/administrator-acts} and {@code
 * /api/audit-readings}. Enforces the permissions that the other modules declare: deny by default, read at each request.
 * Publishes {@link io.liangze.foundation.access.Matters} with the views {@code pub_matter_concern}, {@code
 * pub_matter_opening} and {@code pub_matter_knower}, {@link io.liangze.foundation.access.SessionDesk}, {@link
 * io.liangze.foundation.access.Accounts} and {@link io.liangze.foundation.access.AccessContacts}. Words and rules:
 * docs/access.md. It must never keep a session in memory, a password anywhere, or let a list and an object be decided by two
 * predicates.
 */
@ApplicationModule(
        displayName = "权限",
        allowedDependencies = {
            "foundation.runtime",
            "foundation.protection",
            "foundation.trace",
            "foundation.notice",
            "foundation.organization"
        })
@NullMarked
package io.liangze.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
