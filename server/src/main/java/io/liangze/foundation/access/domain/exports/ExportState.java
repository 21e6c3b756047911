package io.liangze.foundation.access.domain.exports;

import org.jspecify.annotations.Nullable;

/** Where a request for a confidential list stands, and what may follow. */
public enum ExportState {
    REQUESTED,
    APPROVED,
    REFUSED,
    TAKEN;

    /** What is done to a request. */
    public enum Step {
        APPROVE,
        REFUSE,
        TAKE
    }

    /** The state after the step; null where the step is not open. */
    @Nullable
    ExportState after(Step step) {
        return switch (this) {
            case REQUESTED ->
                switch (step) {
                    case APPROVE -> APPROVED;
                    case REFUSE -> REFUSED;
                    case TAKE -> null;
                };
            case APPROVED -> step == Step.TAKE ? TAKEN : null;
            case REFUSED, TAKEN -> null;
        };
    }
}
