package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.application.notices.AccessNotice;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those who may approve that somebody asks, and whoever asked what was decided. Joins the caller's transaction. */
@Component
class ExportNotices {

    private final Notices notices;
    private final ExportSight sight;

    ExportNotices(Notices notices, ExportSight sight) {
        this.notices = notices;
        this.sight = sight;
    }

    void requested(ExportRequest request) {
        tell(
                AccessNotice.EXPORT_REQUESTED,
                request,
                sight.approversNearby(request).stream().map(Recipient::post).collect(Collectors.toUnmodifiableSet()));
    }

    void approved(ExportRequest request) {
        decided(AccessNotice.EXPORT_APPROVED, request);
    }

    void refused(ExportRequest request) {
        decided(AccessNotice.EXPORT_REFUSED, request);
    }

    private void decided(AccessNotice kind, ExportRequest request) {
        notices.settle(subject(request), "approve");
        tell(kind, request, Set.of(Recipient.person(request.requester().person())));
    }

    private void tell(AccessNotice kind, ExportRequest request, Set<Recipient> recipients) {
        notices.tell(new Message(kind, subject(request), kind.name(), recipients, Map.of()));
    }

    private static SubjectRef subject(ExportRequest request) {
        return new SubjectRef(ExportTrace.SUBJECT, request.id());
    }
}
