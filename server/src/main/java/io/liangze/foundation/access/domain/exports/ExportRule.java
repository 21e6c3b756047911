package io.liangze.foundation.access.domain.exports;

import io.liangze.shared.Refusal.Kind;

/** The rules of taking confidential lists away. Basis and sentence in both languages lie in the problem bundles under the code. */
public enum ExportRule {
    /** What is not confidential is exported from its own page, and asks nobody. */
    CONFIDENTIAL_LIST("access-100", Kind.RULE),
    /** Who asks does not decide. Source: GB/T 22239-2019 三级（条次待核）; 本平台规则. */
    SECOND_PERSON("access-101", Kind.FORBIDDEN),
    /** A request is decided once. */
    DECIDED_ONCE("access-102", Kind.STATE),
    /** Only what was approved is taken. */
    APPROVED_FIRST("access-103", Kind.STATE),
    /** What was approved is taken within a day. Source: the deployment's own security rule. */
    TAKEN_IN_TIME("access-104", Kind.STATE),
    /** One approval, one file. Source: the deployment's own security rule. */
    TAKEN_ONCE("access-105", Kind.STATE);

    private final String code;
    private final Kind kind;

    ExportRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    public String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }
}
