package io.liangze.foundation.organization.web.history;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.history.HistoryExport.HistoryOf;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class HistoryExportController {

    private final Exports exports;
    private final HistoryExport histories;
    private final CurrentScope scope;

    HistoryExportController(Exports exports, HistoryExport histories, CurrentScope scope) {
        this.exports = exports;
        this.histories = histories;
        this.scope = scope;
    }

    @GetMapping(path = "/api/places/{id}/history/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportPlaceHistory",
            summary = "What happened to a place as a workbook; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, sensitive = true)
    ResponseEntity<byte[]> ofPlace(@PathVariable PlaceId id) {
        return exports.take(histories, new HistoryOf(true, id.value()), scope.actor());
    }

    @GetMapping(path = "/api/units/{id}/history/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportUnitHistory",
            summary = "What happened to a unit as a workbook; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, sensitive = true)
    ResponseEntity<byte[]> ofUnit(@PathVariable UnitId id) {
        return exports.take(histories, new HistoryOf(false, id.value()), scope.actor());
    }
}
