package io.liangze.foundation.trace;

/** The rules of the trace. Basis and sentence in both languages lie in the problem bundles under the code. */
public enum TraceRule {
    /** A link is erased once, and where the act names a person. */
    NOTHING_TO_ERASE("trace-001"),
    /** Nobody erases himself from what he did. Source: 本平台所定. */
    NOT_FROM_OWN_ACTS("trace-002");

    private final String code;

    TraceRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
