package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notice")
class InboxController {

    private final Inbox inbox;
    private final CurrentScope scope;

    InboxController(Inbox inbox, CurrentScope scope) {
        this.inbox = inbox;
        this.scope = scope;
    }

    /**
     * How much waits; each is the total of the list with the same filter.
     *
     * @param unread messages that nobody has read and that are not settled: {@code unread=true}
     * @param asked what is asked and not done yet: {@code asks=true&settled=false}
     * @param late of these, past the last day
     */
    @Schema(name = "Inbox")
    record InboxResponse(int unread, int asked, int late) {}

    /** Polled by every page: an answer that is the same as before is 304. */
    @GetMapping("/api/inbox")
    @Operation(operationId = "notice_readInbox", summary = "How much waits for the person in the acting post")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<InboxResponse> read() {
        Counts counts = inbox.counts(scope.actor());
        return ResponseEntity.ok()
                .eTag("\"%d-%d-%d\"".formatted(counts.unread(), counts.asked(), counts.late()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new InboxResponse(counts.unread(), counts.asked(), counts.late()));
    }
}
