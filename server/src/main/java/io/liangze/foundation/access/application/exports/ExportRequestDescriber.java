package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A request for a confidential list, for those who see it. */
@Component
class ExportRequestDescriber implements SubjectDescriber {

    private final ExportRequests requests;
    private final ExportSight sight;

    ExportRequestDescriber(ExportRequests requests, ExportSight sight) {
        this.requests = requests;
        this.sight = sight;
    }

    @Override
    public String type() {
        return ExportTrace.SUBJECT;
    }

    @Override
    public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
        return requests.find(things).stream()
                .filter(sight.seenBy(reader))
                .collect(Collectors.toMap(
                        ExportRequest::id,
                        request -> new Description("№ " + request.number(), "/export-requests/" + request.id())));
    }

    @Override
    public boolean mayFollow(SubjectRef subject, Actor reader) {
        return true;
    }
}
