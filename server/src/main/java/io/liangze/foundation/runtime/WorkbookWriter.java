package io.liangze.foundation.runtime;

import io.liangze.foundation.runtime.ConfidentialExports.Watermark;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes rows as a workbook of one sheet, the heads first, in the demonstration below its mark. */
@Component
class WorkbookWriter {

    private static final int COLUMN_WIDTH = 20;
    private static final String PRINTED_FONT = "SimSun";
    private static final int PRINTED_SIZE = 9;

    private final Texts texts;
    private final boolean demonstration;

    WorkbookWriter(Texts texts, @Value("${liangze.demonstration}") boolean demonstration) {
        this.texts = texts;
        this.demonstration = demonstration;
    }

    /**
     * What was written.
     *
     * @param rows how many rows were read; reading stops past the most
     */
    record Result(int rows, byte[] content) {}

    /**
     * Reads a list to its end, or until it is past the most rows, and writes it.
     *
     * @param mark stands above the heads, on each printed page and among the properties of the file
     * @param read the stretch after a key; null is the beginning
     */
    Result write(
            ListExport<?> list,
            @Nullable Watermark mark,
            Function<@Nullable String, Page<List<@Nullable Object>>> read,
            int most) {
        try (var out = new ByteArrayOutputStream();
                var workbook = new Workbook(out, "Liangze", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(list.fileName().replace(".xlsx", ""));
            if (mark != null) {
                brand(workbook, sheet, mark);
            }
            int heads = heads(sheet, list.heads(), mark);
            int rows = 0;
            String after = null;
            do {
                Page<List<@Nullable Object>> page = read.apply(after);
                for (List<@Nullable Object> row : page.items()) {
                    rows++;
                    for (int column = 0; column < row.size(); column++) {
                        cell(sheet, heads + rows, column, row.get(column));
                    }
                }
                sheet.flush();
                after = page.next();
            } while (after != null && rows <= most);
            workbook.finish();
            return new Result(rows, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static void brand(Workbook workbook, Worksheet sheet, Watermark mark) {
        sheet.header(mark.header(), Position.CENTER, PRINTED_FONT, PRINTED_SIZE);
        sheet.footer(mark.header(), Position.CENTER, PRINTED_FONT, PRINTED_SIZE);
        workbook.properties()
                .setTitle(mark.line())
                .setSubject(mark.line())
                .setManager(mark.taker())
                .setCompany(mark.unit());
    }

    /** @return the line of the heads */
    private int heads(Worksheet sheet, List<String> heads, @Nullable Watermark mark) {
        int line = 0;
        if (mark != null) {
            sheet.value(line++, 0, mark.line());
        }
        if (demonstration) {
            sheet.value(line++, 0, "演示数据 / demonstration data");
        }
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.value(line, column, heads.get(column));
            sheet.style(line, column).bold().set();
        }
        sheet.freezePane(1, line + 1);
        sheet.repeatRows(0, line);
        return line;
    }

    /** Codes become words. Texts are written as texts: one that begins like a formula stays what it is. */
    private void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case Enum<?> code -> sheet.value(line, column, texts.words(code));
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(line, column, value.toString());
        }
    }
}
