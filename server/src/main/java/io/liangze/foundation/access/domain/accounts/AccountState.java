package io.liangze.foundation.access.domain.accounts;

/** Where an account stands. Only an active one signs in. */
public enum AccountState {
    /** Made, or given a new code, and not authorised yet. */
    SLEEPING,
    ACTIVE,
    /** Closed by the system administrator; what was authorised stays so. */
    LOCKED,
    /** The security administrator has refused it; a new code submits it again. */
    REFUSED
}
