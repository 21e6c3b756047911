package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.application.InboxViews;
import io.liangze.foundation.notice.web.InboxResponses.MessageResponse;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notice")
class InboxMessageController {

    private static final String NEWEST_FIRST = "-toldAt";

    private final Inbox inbox;
    private final InboxResponses responses;
    private final Exports exports;
    private final InboxExport export;
    private final CurrentScope scope;

    InboxMessageController(
            Inbox inbox, InboxResponses responses, Exports exports, InboxExport export, CurrentScope scope) {
        this.inbox = inbox;
        this.responses = responses;
        this.exports = exports;
        this.export = export;
        this.scope = scope;
    }

    /**
     * Which messages, the newest first unless sorted otherwise.
     *
     * @param asks whether they ask for something
     * @param unread whether nobody has read them and they are not settled
     * @param settled whether what they asked is done
     */
    public record InboxQuery(
            @Nullable Boolean asks,
            @Nullable Boolean unread,
            @Nullable Boolean settled,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery, InboxViews.Filter {

        @Override
        public String sort() {
            return sort == null ? NEWEST_FIRST : sort;
        }
    }

    @GetMapping("/api/inbox-messages")
    @Operation(operationId = "notice_listMessages", summary = "Messages to the person and to the acting post")
    @Operates(permission = Operates.SIGNED_IN)
    Page<MessageResponse> list(@ParameterObject @Valid InboxQuery query) {
        return inbox.list(query, query, scope.actor()).map(responses::message);
    }

    @GetMapping("/api/inbox-messages/{id}")
    @Operation(operationId = "notice_readMessage", summary = "One of them")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<MessageResponse> read(@PathVariable UUID id) {
        var entry = inbox.find(id, scope.actor()).orElseThrow(Refusal::absent);
        return ResponseEntity.ok().eTag("\"" + entry.told().version() + "\"").body(responses.message(entry));
    }

    @GetMapping(path = "/api/inbox-messages/export.xlsx", produces = Exports.XLSX)
    @Operation(
            operationId = "notice_exportMessages",
            summary = "The same list as a workbook, or 202 with the job that writes it; who exported is traced")
    @Operates(permission = Operates.SIGNED_IN, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid InboxQuery query) {
        return exports.take(export, query, scope.actor());
    }
}
