package io.liangze.foundation.organization.application.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file in the form of RFC 4180 whose first line names its columns, in any order. Only rows of the right shape are handed on. */
final class CsvTable {

    private static final int LONGEST = 200;

    /** Spreadsheets write 2026/2/1 for 2026-02-01, whatever was typed. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What the decoder puts where bytes are no UTF-8; also what an earlier, lossy conversion left behind. */
    private static final String UNREADABLE = "\uFFFD";

    /** Every other byte of a text in UTF-16. */
    private static final char NOTHING = '\0';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> columns;
    private final List<List<String>> examples;
    private final ImportFaults faults;
    private final Map<String, Integer> positions = new HashMap<>();
    private int width;

    CsvTable(FileForm form, ImportFaults faults) {
        this.file = form.name();
        this.columns = form.names();
        this.examples = form.examples();
        this.faults = faults;
    }

    /** Reads to the end, or to the first bytes that are no UTF-8: the rest of such a file would be one fault a line. */
    void read(InputStream content, Consumer<Row> rows) {
        try (var reader = new InputStreamReader(content, StandardCharsets.UTF_8);
                var records = CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(reader)) {
            boolean head = true;
            for (CsvRecord line : records) {
                if (!isReadable(line)) {
                    return;
                }
                if (head) {
                    head = false;
                    if (!readHead(line)) {
                        return;
                    }
                } else if (line.getFieldCount() == width) {
                    var row = new Row(line);
                    if (row.isExample()) {
                        fault(line.getStartingLineNumber(), null, null, "csv-example", Map.of());
                    } else {
                        rows.accept(row);
                    }
                } else {
                    fault(
                            line.getStartingLineNumber(),
                            null,
                            null,
                            "csv-cells",
                            Map.of(
                                    "expected", Integer.toString(width),
                                    "found", Integer.toString(line.getFieldCount())));
                }
            }
            if (head) {
                readHead(List.of(), 1);
            }
        } catch (CsvParseException broken) {
            fault(line(broken), null, null, "csv-broken", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file + " of an import", e);
        }
    }

    /** The parser tells the line in its sentence only. */
    private static long line(CsvParseException broken) {
        String digits =
                String.valueOf(broken.getMessage()).replaceAll("\\D+", " ").strip();
        return digits.isEmpty() || digits.length() > 9 ? 1 : Long.parseLong(digits.split(" ", 2)[0]);
    }

    private boolean isReadable(CsvRecord line) {
        for (int cell = 0; cell < line.getFieldCount(); cell++) {
            if (line.getField(cell).contains(UNREADABLE) || line.getField(cell).indexOf(NOTHING) >= 0) {
                String column = null;
                for (var position : positions.entrySet()) {
                    column = position.getValue() == cell ? position.getKey() : column;
                }
                fault(line.getStartingLineNumber(), column, line.getField(cell), "csv-not-utf-8", Map.of());
                return false;
            }
        }
        return true;
    }

    private boolean readHead(CsvRecord line) {
        return readHead(line.getFields(), line.getStartingLineNumber());
    }

    private boolean readHead(List<String> names, long line) {
        int before = faults.count();
        Set<String> seen = new HashSet<>();
        for (int cell = 0; cell < names.size(); cell++) {
            String name = cell == 0 ? names.get(0).replace(BYTE_ORDER_MARK, "") : names.get(cell);
            if (!columns.contains(name) || !seen.add(name)) {
                fault(line, name, name, "csv-column-unknown", Map.of("column", name));
            }
            positions.put(name, cell);
        }
        for (String column : columns) {
            if (!seen.contains(column)) {
                fault(line, column, null, "csv-column-missing", Map.of("column", column));
            }
        }
        width = names.size();
        return faults.count() == before;
    }

    private void fault(
            long line, @Nullable String column, @Nullable String value, String code, Map<String, String> values) {
        faults.add(file, line, column, value, code, values);
    }

    /** One line. What it lacks or has wrong is told when the cell is asked for; the row is sound if nothing was told. */
    final class Row {
        private final CsvRecord record;
        private boolean sound = true;

        private Row(CsvRecord record) {
            this.record = record;
        }

        int line() {
            return (int) record.getStartingLineNumber();
        }

        boolean isSound() {
            return sound;
        }

        void wrong(String column, String code, Map<String, String> values) {
            sound = false;
            Integer position = positions.get(column);
            fault(line(), column, position == null ? null : record.getField(position), code, values);
        }

        /** A row of the template that nobody has replaced. */
        private boolean isExample() {
            List<String> cells =
                    columns.stream().map(column -> asTyped(cell(column))).toList();
            return examples.contains(cells);
        }

        private static String asTyped(String cell) {
            if (!cell.matches("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}")) {
                return cell;
            }
            try {
                return LocalDate.parse(cell.replace('/', '-'), DAY).toString();
            } catch (DateTimeException e) {
                return cell;
            }
        }

        private String cell(String column) {
            Integer position = positions.get(column);
            return position == null ? "" : record.getField(position).strip();
        }

        @Nullable
        String optional(String column) {
            String cell = cell(column);
            if (cell.length() > LONGEST) {
                wrong(column, "csv-too-long", Map.of("most", Integer.toString(LONGEST)));
            }
            return cell.isEmpty() ? null : cell;
        }

        /** The text, or a stand-in if it is missing; the row is not sound then. */
        String text(String column) {
            String cell = optional(column);
            if (cell == null) {
                wrong(column, "csv-empty", Map.of());
                return "";
            }
            return cell;
        }

        LocalDate day(String column, LocalDate otherwise) {
            String cell = optional(column);
            if (cell == null) {
                return otherwise;
            }
            try {
                LocalDate day = LocalDate.parse(cell.replace('/', '-'), DAY);
                if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                    return day;
                }
            } catch (DateTimeException e) {
                // told below
            }
            wrong(column, "csv-not-a-day", Map.of("value", cell));
            return otherwise;
        }

        int number(String column) {
            String cell = text(column);
            if (!cell.matches("[0-9]{1,6}")) {
                if (!cell.isEmpty()) {
                    wrong(column, "csv-not-a-number", Map.of("value", cell));
                }
                return 0;
            }
            return Integer.parseInt(cell);
        }

        String newCode(String column) {
            String cell = text(column);
            if (!cell.isEmpty() && !cell.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}")) {
                wrong(column, "csv-code-form", Map.of("value", cell));
            }
            return cell;
        }

        <E extends Enum<E>> E code(String column, Class<E> type) {
            String cell = text(column);
            E code = cell.isEmpty() ? null : known(column, type, cell);
            return code == null ? type.getEnumConstants()[0] : code;
        }

        <E extends Enum<E>> @Nullable E optionalCode(String column, Class<E> type) {
            String cell = optional(column);
            return cell == null ? null : known(column, type, cell);
        }

        private <E extends Enum<E>> @Nullable E known(String column, Class<E> type, String cell) {
            for (E code : type.getEnumConstants()) {
                if (code.name().equals(cell)) {
                    return code;
                }
            }
            wrong(column, "csv-code-unknown", Map.of("value", cell));
            return null;
        }
    }
}
