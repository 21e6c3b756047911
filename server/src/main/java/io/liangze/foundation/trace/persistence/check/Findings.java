package io.liangze.foundation.trace.persistence.check;

import java.util.ArrayList;
import java.util.List;

/** Bad places, bounded: a log that is broken throughout must not fill the memory. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(String place, String what) {
        if (lines.size() < MOST) {
            lines.add(place + ": " + what);
        } else if (lines.size() == MOST) {
            lines.add("… and more");
        }
    }

    void note(String line) {
        if (notes.size() < MOST) {
            notes.add(line);
        }
    }

    List<String> lines() {
        return lines;
    }

    List<String> notes() {
        return notes;
    }
}
