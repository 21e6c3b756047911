package io.liangze.foundation.notice.application;

import io.liangze.foundation.trace.TraceAct;

/** What is recorded of the inbox: that a list of it left as a file. */
public enum NoticeAct implements TraceAct {
    INBOX_EXPORTED("notice.inbox-exported");

    private final String code;

    NoticeAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
