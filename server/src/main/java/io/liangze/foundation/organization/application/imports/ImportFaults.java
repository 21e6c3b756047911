package io.liangze.foundation.organization.application.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is wrong with the files of an import: all of it is counted, the first thousand are told. */
public final class ImportFaults {

    static final int TOLD = 1_000;

    private static final int SHOWN = 300;

    private final List<Fault> told = new ArrayList<>();
    private int count;

    /**
     * One of them.
     *
     * @param line as an editor counts lines; the head is 1
     * @param column its name in the head; null if the whole line is meant
     * @param value what stands in the cell, as far as it is known
     * @param code a key of the violation bundles
     */
    public record Fault(
            String file,
            long line,
            @Nullable String column,
            @Nullable String value,
            String code,
            Map<String, String> values) {}

    void add(
            String file,
            long line,
            @Nullable String column,
            @Nullable String value,
            String code,
            Map<String, String> values) {
        count++;
        if (told.size() < TOLD) {
            var shown = new TreeMap<String, String>();
            values.forEach((name, text) -> shown.put(name, cut(text)));
            told.add(new Fault(file, line, cutOrNull(column), cutOrNull(value), code, shown));
        }
    }

    private static @Nullable String cutOrNull(@Nullable String value) {
        return value == null ? null : cut(value);
    }

    /** A cell may be as long as the file; enough of it is told to recognise it. */
    private static String cut(String value) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return shown.replace('\0', '\uFFFD'); // no column takes it
    }

    int count() {
        return count;
    }

    /** As whoever mends them goes through the files: file by file, line by line. */
    List<Fault> told(List<String> files) {
        return told.stream()
                .sorted(Comparator.comparing((Fault fault) -> files.indexOf(fault.file()))
                        .thenComparing(Fault::line))
                .toList();
    }
}
