package io.liangze.foundation.trace;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of the trace says no. */
public final class TraceRefused extends Refusal {

    public TraceRefused(TraceRule rule) {
        super(Kind.RULE, rule.code(), Map.of());
    }
}
