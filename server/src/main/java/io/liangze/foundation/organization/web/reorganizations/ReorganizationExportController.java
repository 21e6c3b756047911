package io.liangze.foundation.organization.web.reorganizations;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationController.ReorganizationQuery;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationExport.Wanted;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class ReorganizationExportController {

    private final Exports exports;
    private final ReorganizationExport reorganizations;
    private final CurrentScope scope;

    ReorganizationExportController(Exports exports, ReorganizationExport reorganizations, CurrentScope scope) {
        this.exports = exports;
        this.reorganizations = reorganizations;
        this.scope = scope;
    }

    @GetMapping(path = "/api/reorganizations/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportReorganizations",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid ReorganizationQuery query) {
        return exports.take(reorganizations, new Wanted(query.state(), query.sort()), scope.actor());
    }
}
