package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.Subjects;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogAct;
import io.liangze.foundation.trace.application.LogSigners;
import io.liangze.foundation.trace.application.PublishedLog;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts of single acts, for whoever may read the act in a trace. */
@RestController
@Tag(name = "trace")
class ReceiptController {

    private static final String SOON = "1";

    private final ReadableEntries entries;
    private final PublishedLog published;
    private final LogSigners signers;
    private final Subjects subjects;
    private final CurrentScope scope;

    ReceiptController(
            ReadableEntries entries,
            PublishedLog published,
            LogSigners signers,
            Subjects subjects,
            CurrentScope scope) {
        this.entries = entries;
        this.published = published;
        this.signers = signers;
        this.subjects = subjects;
        this.scope = scope;
    }

    @GetMapping("/api/trace-entries/{id}/receipt")
    @Operation(
            operationId = "trace_readReceipt",
            summary = "The proof that an act stands in the log, as a file in the form C2SP tlog-proof@v1")
    @ApiResponse(
            responseCode = "200",
            description = "The receipt. With opened=false without what opens the leaf, for passing on",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "202",
            description = "Not published yet; Retry-After tells when to ask again",
            content = @Content)
    @Operates(permission = Trace.READ)
    ResponseEntity<byte[]> read(@PathVariable UUID id, @RequestParam(required = false) @Nullable Boolean opened) {
        Entry entry = entries.require(id);
        if (entry.log() == Log.DISCIPLINE && !scope.has(scope.actor(), LogAct.READ_DISCIPLINE_LOG)) {
            throw Refusal.forbidden(); // it would tell how much that log holds
        }
        boolean closed = Boolean.FALSE.equals(opened);
        Receipt receipt =
                published.receipt(entry, closed ? List.of() : shown(entry)).orElse(null);
        if (receipt == null) {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
        String name = signers.origin(entry.log()).replaceAll("[^A-Za-z0-9.]", "-") + "-" + receipt.index()
                + (closed ? "-closed.tlog-proof" : ".tlog-proof");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(receipt.bytes());
    }

    /** What opens the leaf, without a thing of which this reader must not know; the rest can be checked all the same. */
    private List<Opening> shown(Entry entry) {
        SubjectRef subject = entry.subject();
        boolean known = subject == null
                || subjects.describe(Set.of(subject), scope.actor()).containsKey(subject);
        return entry.openings().stream()
                .filter(opening -> known || opening.member() != Member.SUBJECT)
                .toList();
    }
}
