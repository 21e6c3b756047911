package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.application.accounts.ReadAccounts;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.web.accounts.AccountResponses.AccountResponse;
import io.liangze.foundation.access.web.accounts.AccountResponses.AccountSummary;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.PersonId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 账号: looked up by two administrators, made by one. */
@RestController
@Tag(name = "access")
class AccountController {

    private final ReadAccounts accounts;
    private final AccountResponses responses;
    private final AccountExport export;
    private final Exports exports;
    private final CurrentScope scope;

    AccountController(
            ReadAccounts accounts,
            AccountResponses responses,
            AccountExport export,
            Exports exports,
            CurrentScope scope) {
        this.accounts = accounts;
        this.responses = responses;
        this.export = export;
        this.exports = exports;
        this.scope = scope;
    }

    /**
     * Which accounts.
     *
     * @param q part of the person's name or of the user name, two characters or more
     * @param unit where the person holds a post today
     * @param within there or below it
     */
    public record AccountQuery(
            @Nullable List<AccountState> state,
            @Nullable @Size(min = 2, max = 60) String q,
            @Nullable UnitId unit,
            @Nullable UnitId within,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, AccountViews.Filter {}

    @GetMapping("/api/accounts")
    @Operation(operationId = "access_listAccounts", summary = "Accounts; who looked is recorded")
    @Operates(permission = AccessDeclarations.ACCOUNT_READ, sensitive = true)
    Page<AccountSummary> list(@ParameterObject @Valid AccountQuery query) {
        return responses.list(accounts.list(query, query, scope.actor()));
    }

    @GetMapping(path = "/api/accounts/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportAccounts",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.ACCOUNT_READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid AccountQuery query) {
        return exports.take(export, query, scope.actor());
    }

    @GetMapping("/api/accounts/{id}")
    @Operation(
            operationId = "access_readAccount",
            summary = "The account of a person, with posts and the rights that they give; who looked is recorded")
    @Operates(permission = AccessDeclarations.ACCOUNT_READ, sensitive = true)
    ResponseEntity<AccountResponse> read(@PathVariable PersonId id) {
        var account = accounts.one(id, scope.actor());
        return ResponseEntity.ok()
                .eTag("\"" + account.version() + "\"")
                .body(responses.whole(account, scope, null, null));
    }
}
