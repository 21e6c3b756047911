package io.liangze.foundation.access.domain.rights;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of granting, or of an administrator's post, says no. */
public final class RightsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public RightsRefused(RightsRule rule) {
        this(rule, Map.of());
    }

    public RightsRefused(RightsRule rule, Map<String, String> values) {
        super(rule == RightsRule.GRANT_RUNS ? Kind.STATE : Kind.RULE, rule.code(), values);
    }
}
