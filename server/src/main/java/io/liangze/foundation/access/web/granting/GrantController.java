package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.granting.GrantViews;
import io.liangze.foundation.access.domain.rights.GrantState;
import io.liangze.foundation.access.web.granting.GrantResponses.GrantResponse;
import io.liangze.foundation.access.web.granting.GrantResponses.PostGrantResponse;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.PostId;
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
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 授权: what kinds of posts and single posts may do. */
@RestController
@Tag(name = "access")
class GrantController {

    private final GrantLists lists;
    private final GrantExport export;
    private final PostGrantExport postExport;
    private final Exports exports;
    private final CurrentScope scope;

    GrantController(
            GrantLists lists, GrantExport export, PostGrantExport postExport, Exports exports, CurrentScope scope) {
        this.lists = lists;
        this.export = export;
        this.postExport = postExport;
        this.exports = exports;
        this.scope = scope;
    }

    /** Which grants to kinds of posts. */
    public record GrantQuery(
            @Nullable List<PostKind> kind,
            @Nullable List<String> permission,
            @Nullable List<GrantState> state,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, GrantViews.Filter {

        @Override
        public String sort() {
            return sort == null ? "permission,kind" : sort;
        }
    }

    /** Which grants to single posts. */
    public record PostGrantQuery(
            @Nullable PostId post,
            @Nullable List<String> permission,
            @Nullable List<GrantState> state,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, GrantViews.PostFilter {}

    @GetMapping("/api/grants")
    @Operation(operationId = "access_listGrants", summary = "What kinds of posts may do, and how far")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE)
    Page<GrantResponse> list(@ParameterObject @Valid GrantQuery query) {
        return lists.ofKinds(query, query);
    }

    @GetMapping(path = "/api/grants/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportGrants",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid GrantQuery query) {
        return exports.take(export, query, scope.actor());
    }

    @GetMapping("/api/post-grants")
    @Operation(
            operationId = "access_listPostGrants",
            summary = "What single posts may do beyond their kind, for a time")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE)
    Page<PostGrantResponse> listOfPosts(@ParameterObject @Valid PostGrantQuery query) {
        return lists.ofPosts(query, query);
    }

    @GetMapping(path = "/api/post-grants/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "access_exportPostGrants",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE, sensitive = true)
    ResponseEntity<byte[]> exportOfPosts(@ParameterObject @Valid PostGrantQuery query) {
        return exports.take(postExport, query, scope.actor());
    }
}
