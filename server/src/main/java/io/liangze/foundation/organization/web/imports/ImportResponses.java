package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.application.PlaceViews;
import io.liangze.foundation.organization.application.imports.ImportFaults.Fault;
import io.liangze.foundation.organization.application.imports.ImportViews;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.foundation.organization.application.imports.OrganizationImports.OrganizationImport;
import io.liangze.foundation.organization.application.imports.OrganizationImports.Outcome;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the representations of imports. */
@Component
class ImportResponses {

    private final FaultWords words;

    ImportResponses(FaultWords words) {
        this.words = words;
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
     * @param value what stands in the cell, as far as it is known
     * @param remedy what to do about it
     */
    @Schema(name = "ImportFault")
    record ImportFault(
            String file,
            long line,
            @Nullable String column,
            @Nullable String value,
            String code,
            String message,
            String remedy,
            Map<String, String> values) {}

    /**
     * What came of an import.
     *
     * @param faults the first thousand
     * @param faultCount all of them
     * @param trace the entry of the trace, once it is done
     * @param orderedBy not known of the first ones
     * @param job the one that does it; for who ordered it, a week
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
            @Nullable Ref orderedBy,
            @Nullable @Schema(format = "uuid") String job,
            Instant orderedAt,
            @Nullable Instant finishedAt) {}

    /** An import in the list. */
    @Schema(name = "OrganizationImportSummary")
    record ImportSummary(
            @Schema(format = "uuid") String id,
            ImportLayout layout,
            LocalDate from,
            ImportState state,
            ImportedRows added,
            int faultCount,
            @Nullable Ref orderedBy,
            Instant orderedAt,
            @Nullable Instant finishedAt) {}

    static ImportSummary summary(ImportViews.Summary one) {
        return new ImportSummary(
                one.id().toString(),
                one.layout(),
                one.from(),
                one.state(),
                new ImportedRows(one.places(), one.units(), one.posts()),
                one.faultCount(),
                ref(one.orderedBy()),
                one.orderedAt(),
                one.finishedAt());
    }

    private static @Nullable Ref ref(PlaceViews.@Nullable Named named) {
        return named == null ? null : new Ref(named.id(), named.name());
    }

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
                outcome.faults().stream()
                        .map(fault -> fault(found.layout(), fault, language))
                        .toList(),
                outcome.faultCount(),
                text(found.trace()),
                ref(found.orderedBy()),
                text(found.job()),
                found.orderedAt(),
                found.finishedAt());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private ImportFault fault(ImportLayout layout, Fault fault, Locale language) {
        Map<String, String> values = words.of(layout, fault, language);
        return new ImportFault(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.value(),
                fault.code(),
                words.message(fault, values, language),
                words.remedy(fault, values, language),
                values);
    }
}
