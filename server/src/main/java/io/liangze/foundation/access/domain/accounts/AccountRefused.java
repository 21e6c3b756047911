package io.liangze.foundation.access.domain.accounts;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of accounts says no. */
public final class AccountRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountRefused(AccountRule rule) {
        super(rule == AccountRule.POSSIBLE_NOW ? Kind.STATE : Kind.RULE, rule.code(), Map.of());
    }
}
