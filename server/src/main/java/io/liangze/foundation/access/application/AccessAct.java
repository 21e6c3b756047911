package io.liangze.foundation.access.application;

import io.liangze.foundation.trace.TraceAct;

/** The acts of accounts and sessions. */
public enum AccessAct implements TraceAct {
    SIGNED_IN("access.signed-in"),
    SIGNED_OUT("access.signed-out"),
    POST_CHOSEN("access.post-chosen");

    private final String code;

    AccessAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
