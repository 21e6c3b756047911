package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.imports.ImportFaults.Fault;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.foundation.organization.application.imports.OrganizationImports.OrganizationImport;
import io.liangze.foundation.organization.application.imports.OrganizationImports.Outcome;
import io.liangze.shared.web.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the representations of imports. */
@Component
class ImportResponses {

    private final Texts texts;

    ImportResponses(Texts texts) {
        this.texts = texts;
    }

    /** An import that waits, and the job that does it. */
    @Schema(name = "OrganizationImportOrdered")
    record OrganizationImportOrdered(
            @Schema(format = "uuid") String id,
            @Schema(format = "uuid") String job) {}

    /** @param sha256 of the file as it came */
    @Schema(name = "ImportedFile")
    record ImportedFile(String name, long size, String sha256) {}

    @Schema(name = "ImportedRows")
    record ImportedRows(int places, int units, int posts) {}

    @Schema(name = "SkippedRows")
    record SkippedRows(ImportSkip reason, int count) {}

    /**
     * One thing that is wrong.
     *
     * @param column its name in the head; null if the whole line is meant
     */
    @Schema(name = "ImportFault")
    record ImportFault(
            String file, long line, @Nullable String column, String code, String message, Map<String, String> values) {}

    /**
     * What came of an import.
     *
     * @param faults the first thousand
     * @param faultCount all of them
     * @param trace the entry of the trace, once it is done
     */
    @Schema(name = "OrganizationImport")
    record OrganizationImportResponse(
            @Schema(format = "uuid") String id,
            ImportLayout layout,
            LocalDate from,
            ImportState state,
            List<ImportedFile> files,
            ImportedRows added,
            List<SkippedRows> skipped,
            List<ImportFault> faults,
            int faultCount,
            @Nullable @Schema(format = "uuid") String trace,
            Instant orderedAt,
            @Nullable Instant finishedAt) {}

    OrganizationImportResponse whole(OrganizationImport found, Locale language) {
        Outcome known = found.outcome();
        Outcome outcome = known == null ? Outcome.NONE : known;
        return new OrganizationImportResponse(
                found.id().toString(),
                found.layout(),
                found.from(),
                found.state(),
                found.files().stream()
                        .map(file -> new ImportedFile(file.name(), file.size(), file.digest()))
                        .toList(),
                new ImportedRows(outcome.places(), outcome.units(), outcome.posts()),
                outcome.skipped().entrySet().stream()
                        .map(skip -> new SkippedRows(skip.getKey(), skip.getValue()))
                        .toList(),
                outcome.faults().stream().map(fault -> fault(fault, language)).toList(),
                outcome.faultCount(),
                found.trace() == null ? null : found.trace().toString(),
                found.orderedAt(),
                found.finishedAt());
    }

    private ImportFault fault(Fault fault, Locale language) {
        return new ImportFault(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.code(),
                texts.sentence("violation." + fault.code(), fault.values(), language),
                fault.values());
    }
}
