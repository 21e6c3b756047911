package io.liangze.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of docs/glossary.md. */
record Glossary(List<Row> rows) {

    private static final Pattern CODE_NAME = Pattern.compile("`([^`]+)`");
    private static final int CODE = 3;

    /**
     * A word.
     *
     * @param chinese the first column
     * @param codeName the code name without its quotes
     */
    record Row(String chinese, String codeName) {}

    static Glossary read(String markdown) {
        var rows = new ArrayList<Row>();
        for (String line : markdown.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("|") && cells.length > CODE) {
                CODE_NAME
                        .matcher(cells[CODE])
                        .results()
                        .forEach(name -> rows.add(new Row(cells[1].strip(), name.group(1))));
            }
        }
        return new Glossary(rows);
    }

    boolean explains(String codeName) {
        return rows.stream().anyMatch(row -> row.codeName().equals(codeName));
    }

    List<String> codeNamesWrittenTwice() {
        return rows.stream()
                .map(Row::codeName)
                .filter(name ->
                        rows.stream().filter(row -> row.codeName().equals(name)).count() > 1)
                .distinct()
                .toList();
    }
}
