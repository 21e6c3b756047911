package io.liangze.foundation.organization.domain.staffing;

/** What an officer of a discipline body is trained for: 任职培训, 业务培训, 以干代训. */
public enum TrainingKind {
    INDUCTION,
    PROFESSIONAL,
    ON_THE_JOB
}
