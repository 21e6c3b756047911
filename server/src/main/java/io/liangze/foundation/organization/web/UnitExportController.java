package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.UnitController.UnitQuery;
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
class UnitExportController {

    private final Exports exports;
    private final UnitExport units;
    private final CurrentScope scope;

    UnitExportController(Exports exports, UnitExport units, CurrentScope scope) {
        this.exports = exports;
        this.units = units;
        this.scope = scope;
    }

    @GetMapping(path = "/api/units/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportUnits",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid UnitQuery query) {
        return exports.take(units, query, scope.actor());
    }
}
