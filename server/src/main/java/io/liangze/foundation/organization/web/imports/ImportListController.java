package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.imports.ImportViews;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.foundation.organization.web.imports.ImportFaultExport.FaultQuery;
import io.liangze.foundation.organization.web.imports.ImportResponses.ImportSummary;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The imports that were ordered, and what may be taken away of them. */
@RestController
@Tag(name = "organization")
class ImportListController {

    private final ImportViews imports;
    private final Exports exports;
    private final ImportExport list;
    private final ImportFaultExport faults;
    private final CurrentScope scope;

    ImportListController(
            ImportViews imports, Exports exports, ImportExport list, ImportFaultExport faults, CurrentScope scope) {
        this.imports = imports;
        this.exports = exports;
        this.list = list;
        this.faults = faults;
        this.scope = scope;
    }

    /** Which imports. */
    public record ImportQuery(
            @Nullable ImportState state,
            @Nullable ImportLayout layout,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, ImportViews.Filter {

        /** The newest first, unless another order is asked for. */
        @Override
        public String sort() {
            return sort == null ? "-orderedAt" : sort;
        }
    }

    @GetMapping("/api/organization-imports")
    @Operation(operationId = "organization_listImports", summary = "Imports, the newest first")
    @Operates(permission = OrganizationDeclarations.IMPORT)
    Page<ImportSummary> list(@ParameterObject @Valid ImportQuery query) {
        return imports.list(query, query).map(ImportResponses::summary);
    }

    @GetMapping(path = "/api/organization-imports/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportImports",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = OrganizationDeclarations.IMPORT, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid ImportQuery query) {
        return exports.take(list, query, scope.actor());
    }

    @GetMapping(path = "/api/organization-imports/{id}/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportFaults",
            summary = "All that is told of what is wrong with an import, as a workbook; who exported is traced")
    @Operates(permission = OrganizationDeclarations.IMPORT, sensitive = true)
    ResponseEntity<byte[]> exportFaults(@PathVariable UUID id) {
        return exports.take(faults, new FaultQuery(id), scope.actor());
    }
}
