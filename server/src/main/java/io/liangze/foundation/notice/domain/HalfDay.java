package io.liangze.foundation.notice.domain;

import java.time.LocalDate;

/** Half of a workday. A person gets one digest in it at most. */
public record HalfDay(LocalDate day, Half half) {

    /** Which half. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** {@code 2026-12-08 MORNING}. */
    @Override
    public String toString() {
        return day + " " + half;
    }
}
