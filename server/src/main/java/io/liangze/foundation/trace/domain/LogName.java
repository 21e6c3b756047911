package io.liangze.foundation.trace.domain;

import io.liangze.foundation.trace.TraceAct.Log;

/** What the logs of a host are called: C2SP tlog-checkpoint wants the origin to be the address without its scheme. */
public record LogName(String host) {

    /** Origin of a log, and the name of its key. */
    public String origin(Log log) {
        return switch (log) {
            case WORK -> host + "/ledger";
            case DISCIPLINE -> host + "/ledger-discipline";
        };
    }

    /** Name of the key with which this deployment cosigns: as a witness of others, and its own heads to say when. */
    public String witness() {
        return host + "/ledger/witness";
    }
}
