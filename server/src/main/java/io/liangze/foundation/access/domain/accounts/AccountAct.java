package io.liangze.foundation.access.domain.accounts;

import java.util.Locale;

/** What is done with an account that is there: from which states, and where to. */
public enum AccountAct {
    /** A new one-time code: whoever hands it over could use it, so it is authorised anew. */
    RESET,
    LOCK,
    UNLOCK,
    /** Another user name, by which the organization's own sign-in knows the person: it is authorised anew. */
    RENAME,
    AUTHORISE,
    REFUSE;

    /** The last part of its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isPossibleIn(AccountState state) {
        return switch (this) {
            case RESET, RENAME -> state != AccountState.LOCKED;
            case LOCK -> state == AccountState.ACTIVE;
            case UNLOCK -> state == AccountState.LOCKED;
            case AUTHORISE -> state == AccountState.SLEEPING || state == AccountState.REFUSED;
            case REFUSE -> state == AccountState.SLEEPING;
        };
    }

    /** Where it leads from a state in which it is possible. */
    AccountState after(AccountState state) {
        return switch (this) {
            case RESET, RENAME -> AccountState.SLEEPING;
            case LOCK -> AccountState.LOCKED;
            case UNLOCK, AUTHORISE -> AccountState.ACTIVE;
            case REFUSE -> AccountState.REFUSED;
        };
    }

    /** Whether the security administrator does it; all others are the system administrator's. */
    public boolean decides() {
        return this == AUTHORISE || this == REFUSE;
    }
}
