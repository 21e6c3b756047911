package io.liangze.shared.console;

import java.util.List;

/** What the command line can check of a database, and mend where nothing but working tables is concerned. */
public interface IntegrityCheck {

    /**
     * What was found.
     *
     * @param checked how many entries were looked at
     * @param findings a line for each bad place, the place first; empty if all holds
     * @param notes what differs and may
     */
    record Report(long checked, List<String> findings, List<String> notes) {

        public Report {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    Report check();

    /** Makes the working tables anew from those that are only ever added to. No server may run meanwhile. */
    void rebuild();
}
