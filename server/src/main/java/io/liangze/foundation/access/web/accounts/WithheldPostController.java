package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.application.accounts.ReadAccounts;
import io.liangze.foundation.access.domain.accounts.WithheldState;
import io.liangze.foundation.access.web.accounts.WithheldPostResponses.WithheldPostResponse;
import io.liangze.foundation.access.web.accounts.WithheldPostResponses.WithheldPostSummary;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.Actor;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 待授权任职: looked up by the security administrator. */
@RestController
@Tag(name = "access")
class WithheldPostController {

    private final ReadAccounts accounts;
    private final WithheldPostResponses responses;
    private final WithheldPostExport export;
    private final Exports exports;
    private final CurrentScope scope;

    WithheldPostController(
            ReadAccounts accounts,
            WithheldPostResponses responses,
            WithheldPostExport export,
            Exports exports,
            CurrentScope scope) {
        this.accounts = accounts;
        this.responses = responses;
        this.export = export;
        this.exports = exports;
        this.scope = scope;
    }

    /** Which withheld posts; the newest first, unless another order is asked for. */
    public record WithheldPostQuery(
            @Nullable List<WithheldState> state,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, AccountViews.WithheldFilter {

        @Override
        public String sort() {
            return sort == null ? "-enteredAt" : sort;
        }
    }

    @GetMapping("/api/withheld-posts")
    @Operation(
            operationId = "access_listWithheldPosts",
            summary = "Posts that an administrator entered for somebody with an account; who looked is recorded")
    @Operates(permission = AccessDeclarations.ACCOUNT_AUTHORISE, sensitive = true)
    Page<WithheldPostSummary> list(@ParameterObject @Valid WithheldPostQuery query) {
        return responses.list(accounts.withheld(query, query, scope.actor()));
    }

    @GetMapping(path = "/api/withheld-posts/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportWithheldPosts",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.ACCOUNT_AUTHORISE, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid WithheldPostQuery query) {
        return exports.take(export, query, scope.actor());
    }

    @GetMapping("/api/withheld-posts/{id}")
    @Operation(
            operationId = "access_readWithheldPost",
            summary = "A withheld post with the rights that it would give; who looked is recorded")
    @Operates(permission = AccessDeclarations.ACCOUNT_AUTHORISE, sensitive = true)
    ResponseEntity<WithheldPostResponse> read(@PathVariable UUID id) {
        Actor reader = scope.actor();
        var post = accounts.oneWithheld(id, reader);
        return ResponseEntity.ok().eTag("\"" + post.version() + "\"").body(responses.whole(post, reader, null));
    }
}
