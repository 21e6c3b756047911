package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRefused;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.access.domain.exports.ExportRule;
import io.liangze.foundation.runtime.ConfidentialExports;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who may read a confidential list asks to take it away. */
@Component
public class AskForExport {

    private final ExportRequests requests;
    private final ConfidentialExports lists;
    private final ExportTrace trace;
    private final ExportNotices notices;
    private final BusinessTime time;

    AskForExport(
            ExportRequests requests,
            ConfidentialExports lists,
            ExportTrace trace,
            ExportNotices notices,
            BusinessTime time) {
        this.requests = requests;
        this.lists = lists;
        this.trace = trace;
        this.notices = notices;
        this.time = time;
    }

    /** What was done: the request, and the entry of the trace. */
    public record Done(UUID id, UUID trace) {}

    /**
     * Asks.
     *
     * @param query the list's parameters
     * @throws Refusal if the list is not confidential, if the parameters are not its own, or if he may not read it
     */
    @Transactional
    public Done handle(String list, Map<String, Object> query, String reason, Actor actor) {
        if (!lists.isOne(list)) {
            throw new ExportRefused(ExportRule.CONFIDENTIAL_LIST);
        }
        String parameters = lists.requireReadable(list, query, actor);
        ExportRequest request =
                requests.add(ExportRequest.of(Uuid7.next(), list, parameters, reason.strip(), actor, time.now()));
        notices.requested(request);
        return new Done(request.id(), trace.requested(request));
    }
}
