package io.liangze.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Reads the invented data: comma-separated, a head line, no quoting. */
final class Sheet {

    private Sheet() {}

    /** A line of a sheet. */
    record Row(Map<String, String> cells) {

        /** @throws IllegalArgumentException if the sheet has no such column */
        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }
    }

    static List<Row> rows(String name) {
        try {
            List<String> lines = new ClassPathResource("demonstration/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] heads = lines.getFirst().split(",", -1);
            var rows = new ArrayList<Row>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < heads.length; i++) {
                    row.put(heads[i], cells[i]);
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the invented data is part of the jar", e);
        }
    }
}
