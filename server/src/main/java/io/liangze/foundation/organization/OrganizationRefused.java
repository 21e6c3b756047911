package io.liangze.foundation.organization;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of the organization says no. */
public final class OrganizationRefused extends Refusal {

    public OrganizationRefused(OrganizationRule rule, Map<String, String> values) {
        super(rule == OrganizationRule.NOT_ENACTED_YET ? Kind.STATE : Kind.RULE, rule.code(), values);
    }
}
