package io.liangze.foundation.runtime;

/** Where a job stands. */
enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
