package io.liangze.foundation.organization;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of the organization says no. */
public final class UnitRefused extends Refusal {

    public UnitRefused(UnitProfileRule rule, Map<String, String> values) {
        super(Kind.RULE, rule.code(), values);
    }
}
