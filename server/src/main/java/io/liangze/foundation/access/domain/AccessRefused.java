package io.liangze.foundation.access.domain;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of access says no. */
public final class AccessRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessRefused(AccessRule rule, Map<String, String> values) {
        super(rule == AccessRule.DELEGATION_RUNS ? Kind.STATE : Kind.RULE, rule.code(), values);
    }
}
