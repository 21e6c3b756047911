package io.liangze.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value of the kinds that records and leaves may hold: objects, arrays, strings, safe integers, booleans and null.
 * Fractions do not exist here, so canonical form needs no number formatting.
 */
public sealed interface Json {

    /** The largest integer that every JSON reader keeps exactly: 2^53 - 1. */
    long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** A string. */
    record Text(String value) implements Json {
        /** @throws IllegalArgumentException if the text holds half of a surrogate pair and so has no UTF-8 form */
        public Text {
            if (value.codePoints()
                    .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                throw new IllegalArgumentException("a text with an unpaired surrogate has no UTF-8 form");
            }
        }
    }

    /** A safe integer. */
    record Whole(long value) implements Json {
        /** @throws IllegalArgumentException if the value lies outside plus or minus 2^53 - 1 */
        public Whole {
            if (value > MAX_SAFE_INTEGER || value < -MAX_SAFE_INTEGER) {
                throw new IllegalArgumentException("not a safe integer: " + value);
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Null. */
    record Null() implements Json {}

    /** Values in their order. */
    record Array(List<Json> values) implements Json {
        public Array {
            values = List.copyOf(values);
        }
    }

    /** Members are kept in the order of RFC 8785: by the UTF-16 code units of their names. */
    record Members(SortedMap<String, Json> members) implements Json {
        public Members {
            var sorted = new TreeMap<String, Json>();
            sorted.putAll(members); // not the constructor that would keep another order
            members = Collections.unmodifiableSortedMap(sorted);
            members.keySet().forEach(Text::new);
        }
    }

    /** A string. */
    static Json text(String value) {
        return new Text(value);
    }

    /**
     * A safe integer.
     *
     * @throws IllegalArgumentException if the value lies outside plus or minus 2^53 - 1
     */
    static Json whole(long value) {
        return new Whole(value);
    }

    /** An object; the order of the members does not matter. */
    static Json object(Map<String, ? extends Json> members) {
        return new Members(new TreeMap<>(members));
    }

    /** An array. */
    static Json array(List<? extends Json> values) {
        return new Array(List.copyOf(values));
    }

    /** Null. */
    static Json nothing() {
        return new Null();
    }
}
