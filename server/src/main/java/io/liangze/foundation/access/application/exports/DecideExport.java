package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second person approves that a confidential list is taken away, or refuses it. */
@Component
public class DecideExport {

    private final ExportSight sight;
    private final ExportRequests requests;
    private final ExportTrace trace;
    private final ExportNotices notices;
    private final BusinessTime time;

    DecideExport(
            ExportSight sight, ExportRequests requests, ExportTrace trace, ExportNotices notices, BusinessTime time) {
        this.sight = sight;
        this.requests = requests;
        this.trace = trace;
        this.notices = notices;
        this.time = time;
    }

    /**
     * Approves.
     *
     * @return the trace entry's key
     * @throws Refusal if he does not see it, asked for it himself, or it was decided before
     */
    @Transactional
    public UUID approve(UUID id, long seenVersion, Actor actor) {
        ExportRequest request = seen(id, seenVersion, actor).approve(actor, time.now());
        requests.store(request);
        notices.approved(request);
        return trace.approved(request, actor);
    }

    /**
     * Refuses.
     *
     * @param why told to the one who asked
     * @return the trace entry's key
     * @throws Refusal if he does not see it, asked for it himself, or it was decided before
     */
    @Transactional
    public UUID refuse(UUID id, String why, long seenVersion, Actor actor) {
        ExportRequest request = seen(id, seenVersion, actor).refuse(actor, why.strip(), time.now());
        requests.store(request);
        notices.refused(request);
        return trace.refused(request, why.strip(), actor);
    }

    private ExportRequest seen(UUID id, long seenVersion, Actor actor) {
        ExportRequest request = sight.require(id, actor);
        if (request.version() != seenVersion) {
            throw Refusal.stale(request.version());
        }
        return request;
    }
}
