package io.liangze.foundation.access.domain.accounts;

/** Where a post stands that an administrator entered for somebody with an account. */
public enum WithheldState {
    WAITING,
    RELEASED,
    REFUSED
}
