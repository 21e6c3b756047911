package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.trace.TraceAct;

/** The acts around confidential lists. */
enum ExportAct implements TraceAct {
    REQUESTED("access.export-requested"),
    APPROVED("access.export-approved"),
    REFUSED("access.export-refused"),
    TAKEN("access.export-taken");

    private final String code;

    ExportAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** That such a list is taken away tells that there is something in it. */
    @Override
    public Log log() {
        return Log.DISCIPLINE;
    }
}
