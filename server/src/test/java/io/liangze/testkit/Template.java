package io.liangze.testkit;

/** What a test's database holds at the beginning. */
public enum Template {
    /** Migrated, nothing in it. */
    EMPTY,
    /** An invented city with one district, three towns and twelve villages, on 2026-12-08 09:00. */
    SMALL,
    /** The demonstration city, parked on 2026-12-08 09:00. */
    WUXI
}
