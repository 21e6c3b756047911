package io.liangze.shared.rights;

/** What a permission opens, from the most open to the most guarded; decides who may read it and whether reading is recorded. */
public enum DataClass {
    /** Published: everybody. */
    PUBLIC,
    /** Work of units: by scope. */
    INTERNAL,
    /** About a person: by scope, reading is recorded. */
    PERSONAL,
    /** Discipline matters and declarations for recusal: by scope and by the need-to-know list of each matter, reading is recorded. */
    CONFIDENTIAL
}
