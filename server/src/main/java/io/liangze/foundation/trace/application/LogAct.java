package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import java.util.List;
import org.springframework.stereotype.Component;

/** The acts on the logs themselves. */
public enum LogAct implements TraceAct {
    LINK_ERASED("trace.link-erased"),
    DAY_CLOSED("trace.day-closed");

    /** To read the log of the discipline zone. */
    public static final String READ_DISCIPLINE_LOG = "discipline-log.read";

    private final String code;

    LogAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Component
    static class Declaration implements TraceActs {

        @Override
        public List<? extends TraceAct> declared() {
            return List.of(values());
        }
    }
}
