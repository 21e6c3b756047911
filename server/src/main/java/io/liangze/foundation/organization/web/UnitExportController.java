package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.ExportUnits;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.UnitController.UnitQuery;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class UnitExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportUnits exportUnits;
    private final CurrentScope scope;

    UnitExportController(ExportUnits exportUnits, CurrentScope scope) {
        this.exportUnits = exportUnits;
        this.scope = scope;
    }

    @GetMapping(path = "/api/units/export.xlsx", produces = XLSX)
    @Operation(
            operationId = "organization_exportUnits",
            summary = "The same list as a workbook; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, problems = "request-018")
    ResponseEntity<byte[]> export(@ParameterObject @Valid UnitQuery query) {
        byte[] workbook = exportUnits.handle(new ExportUnits.Command(query, query, scope.actor()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("units.xlsx")
                                .build()
                                .toString())
                .body(workbook);
    }
}
