package io.liangze.foundation.access.domain.exports;

import io.liangze.shared.Refusal;
import java.util.Map;

/** A rule of taking confidential lists away says no. */
public final class ExportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExportRefused(ExportRule rule) {
        super(rule.kind(), rule.code(), Map.of());
    }
}
