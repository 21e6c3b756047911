package io.liangze.foundation.runtime;

import java.time.Duration;

/** Work that a module wants done again and again, on one server at a time. Times are the machine's. */
public interface RecurringJob {

    /** A stable name: {@code runtime.sweep-idempotency-keys}. */
    String name();

    Duration every();

    void run();
}
