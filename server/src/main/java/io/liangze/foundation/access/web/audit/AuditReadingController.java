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

/** 审计查阅: that the audit administrator read, for those whose acts he reads. */
@RestController
@Tag(name = "access")
class AuditReadingController {

    private final AdministratorActs acts;
    private final AdministratorActResponses responses;
    private final AuditReadingExport export;
    private final Exports exports;
    private final CurrentScope scope;

    AuditReadingController(
            AdministratorActs acts,
            AdministratorActResponses responses,
            AuditReadingExport export,
            Exports exports,
            CurrentScope scope) {
        this.acts = acts;
        this.responses = responses;
        this.export = export;
        this.exports = exports;
        this.scope = scope;
    }

    /**
     * Which readings; the newest first, unless another order is asked for.
     *
     * @param first the first day, {@code on.from}
     * @param last the last day, {@code on.to}
     */
    public record AuditReadingQuery(
            @BindParam("on.from") @Nullable LocalDate first,
            @BindParam("on.to") @Nullable LocalDate last,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {

        @Override
        public String sort() {
            return sort == null ? "-at" : sort;
        }

        Readings filter() {
            return new Readings(first, last);
        }
    }

    /** No act but his reading passes. */
    record Readings(@Nullable LocalDate first, @Nullable LocalDate last) implements AdministratorActs.Filter {

        @Override
        public @Nullable PersonId administrator() {
            return null;
        }

        @Override
        public List<String> act() {
            return AuditAdministrators.READINGS;
        }

        @Override
        public @Nullable PersonId concerned() {
            return null;
        }
    }

    @GetMapping("/api/audit-readings")
    @Operation(
            operationId = "access_listAuditReadings",
            summary = "When the audit administrator read what the others did")
    @Operates(permission = AccessDeclarations.ADMINISTRATION_READ)
    Page<ActResponse> list(@ParameterObject @Valid AuditReadingQuery query) {
        return responses.list(acts.list(query.filter(), query), scope.actor());
    }

    @GetMapping(path = "/api/audit-readings/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportAuditReadings",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.ADMINISTRATION_READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid AuditReadingQuery query) {
        return exports.take(export, query, scope.actor());
    }
}
