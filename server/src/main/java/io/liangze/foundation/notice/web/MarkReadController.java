package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.application.MarkRead;
import io.liangze.foundation.notice.web.InboxResponses.MessageResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Problem;
import io.liangze.shared.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notice")
class MarkReadController {

    /** Source: the API's own rule for many acts at once. */
    private static final int MOST = 500;

    private final MarkRead markRead;
    private final InboxResponses responses;
    private final Idempotency idempotency;
    private final Problems problems;
    private final CurrentScope scope;

    MarkReadController(
            MarkRead markRead,
            InboxResponses responses,
            Idempotency idempotency,
            Problems problems,
            CurrentScope scope) {
        this.markRead = markRead;
        this.responses = responses;
        this.idempotency = idempotency;
        this.problems = problems;
        this.scope = scope;
    }

    /** @param version that was seen */
    @Schema(name = "SeenMessage")
    record SeenMessage(@NotNull UUID id, @NotNull Long version) {}

    @Schema(name = "MarkReadRequest")
    record MarkReadRequest(@NotEmpty @Size(max = MOST) List<@NotNull @Valid SeenMessage> messages) {}

    /**
     * What came of one of them.
     *
     * @param message as it is now
     * @param problem why it was not marked
     */
    @Schema(name = "MarkedMessage")
    record MarkedMessage(
            @Nullable MessageResponse message, @Nullable Problem problem) {}

    @Schema(name = "MarkReadResponse")
    record MarkReadResponse(List<MarkedMessage> results) {}

    @PostMapping("/api/inbox-messages/acts/read")
    @Operation(
            operationId = "notice_markRead",
            summary = "Notes that messages were read, each for itself; the answers stand in the order of the request")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<MarkReadResponse> read(
            IdempotencyKey key, @RequestBody @Valid MarkReadRequest request, HttpServletRequest servlet) {
        Actor reader = scope.actor();
        boolean first = idempotency.isFirst(key, reader.person(), "read inbox messages", request);
        var answer = ResponseEntity.ok();
        if (!first) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(new MarkReadResponse(request.messages().stream()
                .map(seen -> mark(seen, reader, servlet))
                .toList()));
    }

    private MarkedMessage mark(SeenMessage seen, Actor reader, HttpServletRequest servlet) {
        try {
            return new MarkedMessage(responses.message(markRead.handle(seen.id(), seen.version(), reader)), null);
        } catch (Refusal refusal) {
            return new MarkedMessage(null, problems.problem(refusal, "/api/inbox-messages/" + seen.id(), servlet));
        }
    }
}
