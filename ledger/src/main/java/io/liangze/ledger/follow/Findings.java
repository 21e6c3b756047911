package io.liangze.ledger.follow;

import java.util.ArrayList;
import java.util.List;

/** What a check found, bounded, so that a log of nothing but damage fills neither the memory nor the screen. */
final class Findings {

    private final List<String> lines = new ArrayList<>();
    private boolean closed;

    /** Notes a finding; the one after the last that fits only says that there are more. */
    void add(String finding) {
        if (lines.size() == Fsck.MAX_FINDINGS) {
            close("and more: the check stopped after " + Fsck.MAX_FINDINGS + " findings");
        } else if (!closed) {
            lines.add(finding);
        }
    }

    /** Says why the check goes no further. */
    void close(String why) {
        if (!closed) {
            lines.add(why);
            closed = true;
        }
    }

    boolean isClosed() {
        return closed;
    }

    List<String> lines() {
        return lines;
    }
}
