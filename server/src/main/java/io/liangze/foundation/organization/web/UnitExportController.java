package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.web.PostExport.PostsOf;
import io.liangze.foundation.organization.web.UnitController.UnitQuery;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class UnitExportController {

    private final Exports exports;
    private final UnitExport units;
    private final PostExport posts;
    private final CurrentScope scope;

    UnitExportController(Exports exports, UnitExport units, PostExport posts, CurrentScope scope) {
        this.exports = exports;
        this.units = units;
        this.posts = posts;
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

    @GetMapping(path = "/api/units/{id}/posts/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "organization_exportPosts",
            summary = "The posts of a unit with their holders as a workbook; who exported is traced")
    @Operates(permission = OrganizationDeclarations.UNIT_READ, sensitive = true)
    ResponseEntity<byte[]> posts(@PathVariable UnitId id, @ParameterObject AsOf day) {
        return exports.take(posts, new PostsOf(id, day.asOf()), scope.actor());
    }
}
