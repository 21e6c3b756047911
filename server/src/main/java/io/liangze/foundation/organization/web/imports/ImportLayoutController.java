package io.liangze.foundation.organization.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.imports.FileForm;
import io.liangze.foundation.organization.application.imports.FileForm.CellForm;
import io.liangze.foundation.organization.application.imports.FileForm.ColumnForm;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the files of an import hold, told and as files to begin with. */
@RestController
@Tag(name = "organization")
class ImportLayoutController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Without it spreadsheets take a file of Chinese for the encoding of their machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A column.
     *
     * @param required whether no cell may be empty
     * @param codes the name of the closed set whose codes may stand there
     */
    @Schema(name = "ImportColumn")
    record Column(
            String name,
            boolean required,
            CellForm cell,
            @Nullable String codes) {}

    /** @param template whether there is one to begin with */
    @Schema(name = "ImportFileForm")
    record FormResponse(String name, List<Column> columns, boolean template) {}

    @Schema(name = "ImportLayoutForm")
    record LayoutResponse(ImportLayout layout, List<FormResponse> files) {}

    @GetMapping("/api/import-layouts/{id}")
    @Operation(operationId = "organization_readImportLayout", summary = "The files of a layout and their columns")
    @Operates(permission = OrganizationDeclarations.IMPORT)
    LayoutResponse read(@PathVariable("id") ImportLayout layout) {
        return new LayoutResponse(
                layout,
                layout.forms().stream()
                        .map(form -> new FormResponse(
                                form.name(),
                                form.columns().stream()
                                        .map(ImportLayoutController::column)
                                        .toList(),
                                !form.examples().isEmpty()))
                        .toList());
    }

    private static Column column(ColumnForm column) {
        Class<? extends Enum<?>> choices = column.choices();
        return new Column(
                column.name(), column.required(), column.cell(), choices == null ? null : choices.getSimpleName());
    }

    @GetMapping(path = "/api/import-layouts/{id}/template", produces = "text/csv")
    @Operation(
            operationId = "organization_readImportTemplate",
            summary = "A file of the layout with its head and two example rows, to be replaced by one's own")
    @Operates(permission = OrganizationDeclarations.IMPORT)
    ResponseEntity<byte[]> template(@PathVariable("id") ImportLayout layout, @RequestParam String file) {
        FileForm form =
                layout.form(file).filter(known -> !known.examples().isEmpty()).orElseThrow(Refusal::absent);
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(form.names());
            form.examples().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form.name())
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
