package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.runtime.ConfidentialExports;
import io.liangze.foundation.runtime.ConfidentialExports.Written;
import io.liangze.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a list was taken: the request, the list's own record and the trace commit together. */
@Component
class NoteTaken {

    private final ExportRequests requests;
    private final ConfidentialExports lists;
    private final ExportTrace trace;

    NoteTaken(ExportRequests requests, ConfidentialExports lists, ExportTrace trace) {
        this.requests = requests;
        this.lists = lists;
        this.trace = trace;
    }

    /** @throws Refusal 412 if it was taken meanwhile */
    @Transactional
    public void handle(ExportRequest taken, Written written) {
        requests.store(taken);
        lists.taken(taken.list(), taken.query(), written.rows(), taken.requester());
        trace.taken(taken, written.rows(), written.content());
    }
}
