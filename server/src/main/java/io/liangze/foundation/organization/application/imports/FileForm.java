package io.liangze.foundation.organization.application.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a layout holds: one description for the reading, for the page and for the template, so that they cannot
 * drift apart.
 *
 * @param examples rows for the template, a cell for each column; an import refuses them as they are
 */
public record FileForm(String name, List<ColumnForm> columns, List<List<String>> examples) {

    /** What a cell holds. */
    @Schema(name = "ImportCell")
    public enum CellForm {
        /** A code of a place or a unit. */
        CODE,
        TEXT,
        DAY,
        NUMBER,
        /** One of a closed set. */
        CHOICE
    }

    /**
     * A column.
     *
     * @param required whether a cell may never be empty; others may be asked for by a rule
     * @param choices the closed set
     */
    public record ColumnForm(
            String name,
            boolean required,
            CellForm cell,
            @Nullable Class<? extends Enum<?>> choices) {}

    public FileForm {
        columns = List.copyOf(columns);
        examples = List.copyOf(examples);
    }

    static ColumnForm needed(String name, CellForm cell) {
        return new ColumnForm(name, true, cell, null);
    }

    static ColumnForm free(String name, CellForm cell) {
        return new ColumnForm(name, false, cell, null);
    }

    static ColumnForm choice(String name, boolean required, Class<? extends Enum<?>> choices) {
        return new ColumnForm(name, required, CellForm.CHOICE, choices);
    }

    /** The head of the file. */
    public List<String> names() {
        return columns.stream().map(ColumnForm::name).toList();
    }

    public Optional<ColumnForm> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
