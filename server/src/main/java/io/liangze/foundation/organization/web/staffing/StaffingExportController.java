package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.staffing.StaffingController.StaffingQuery;
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
class StaffingExportController {

    private final Exports exports;
    private final StaffingExport staffing;
    private final CurrentScope scope;

    StaffingExportController(Exports exports, StaffingExport staffing, CurrentScope scope) {
        this.exports = exports;
        this.staffing = staffing;
        this.scope = scope;
    }

    @GetMapping(path = "/api/discipline-bodies/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportStaffing",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = OrganizationDeclarations.STAFFING_READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid StaffingQuery query) {
        return exports.take(staffing, query, scope.actor());
    }
}
