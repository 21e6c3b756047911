package io.liangze.foundation.trace;

/**
 * A kind of official act. Each module declares its own as one enum; the registry of all of them refuses two acts with one
 * code at the start. Words in both languages lie in the code bundles under {@code Act.<code>}.
 */
public interface TraceAct {

    /** {@code module.past-participle}: {@code organization.unit-described}. Retired, never reused. */
    String code();

    /** Which log its leaves belong to. */
    default Log log() {
        return Log.WORK;
    }

    /** The two logs: the discipline zone keeps its own, with its own head, key and checkpoints. */
    enum Log {
        WORK,
        DISCIPLINE
    }
}
