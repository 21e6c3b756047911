package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import java.util.List;
import org.springframework.stereotype.Component;

/** The acts on the logs themselves. */
public enum LogAct implements TraceAct {
    LINK_ERASED("trace.link-erased", Log.WORK),
    /** Of an act in the log of the discipline zone, of which the other log tells nothing. */
    DISCIPLINE_LINK_ERASED("trace.discipline-link-erased", Log.DISCIPLINE),
    DAY_CLOSED("trace.day-closed", Log.WORK);

    /** To read the log of the discipline zone. */
    public static final String READ_DISCIPLINE_LOG = "discipline-log.read";

    private final String code;
    private final Log log;

    LogAct(String code, Log log) {
        this.code = code;
        this.log = log;
    }

    /** The act that erases a link from an act of a log. */
    static LogAct erasing(Log log) {
        return log == Log.WORK ? LINK_ERASED : DISCIPLINE_LINK_ERASED;
    }

    @Override
    public Log log() {
        return log;
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
