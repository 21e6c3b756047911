package io.liangze.foundation.access.web.audit;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.audit.AdministratorActs;
import io.liangze.foundation.access.application.audit.AuditAdministrators;
import io.liangze.foundation.access.web.audit.AdministratorActResponses.ActResponse;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 三员操作: read by the audit administrator alone. */
@RestController
@Tag(name = "access")
class AdministratorActController {

    private final AuditAdministrators audit;
    private final AdministratorActResponses responses;
    private final AdministratorActExport export;
    private final Exports exports;
    private final CurrentScope scope;

    AdministratorActController(
            AuditAdministrators audit,
            AdministratorActResponses responses,
            AdministratorActExport export,
            Exports exports,
            CurrentScope scope) {
        this.audit = audit;
        this.responses = responses;
        this.export = export;
        this.exports = exports;
        this.scope = scope;
    }

    /**
     * Which acts; the newest first, unless another order is asked for.
     *
     * @param administrator who acted
     * @param concerned whom it concerns
     * @param first the first day, {@code on.from}
     * @param last the last day, {@code on.to}
     */
    public record AdministratorActQuery(
            @Nullable PersonId administrator,
            @Nullable List<String> act,
            @Nullable PersonId concerned,
            @BindParam("on.from") @Nullable LocalDate first,
            @BindParam("on.to") @Nullable LocalDate last,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, AdministratorActs.Filter {

        @Override
        public String sort() {
            return sort == null ? "-at" : sort;
        }
    }

    @GetMapping("/api/administrator-acts")
    @Operation(
            operationId = "access_listAdministratorActs",
            summary = "What was done in the three administrators' posts; that it was read is recorded")
    @Operates(permission = AccessDeclarations.ADMINISTRATION_AUDIT, sensitive = true)
    Page<ActResponse> list(@ParameterObject @Valid AdministratorActQuery query) {
        var reader = scope.actor();
        return responses.list(audit.list(query, query, reader), reader);
    }

    @GetMapping(path = "/api/administrator-acts/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportAdministratorActs",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.ADMINISTRATION_AUDIT, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid AdministratorActQuery query) {
        return exports.take(export, query, scope.actor());
    }
}
