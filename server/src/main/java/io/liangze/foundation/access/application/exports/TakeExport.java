package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PersonCard;
import io.liangze.foundation.organization.OrganizationDirectory.UnitCard;
import io.liangze.foundation.runtime.ConfidentialExports;
import io.liangze.foundation.runtime.ConfidentialExports.Watermark;
import io.liangze.foundation.runtime.ConfidentialExports.Written;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The one who asked takes the list, once. It is written anew at this moment, as he sees it now, and nowhere kept; that it was
 * taken is recorded before the first byte leaves.
 */
@Component
public class TakeExport {

    private final ExportRequests requests;
    private final ConfidentialExports lists;
    private final OrganizationDirectory organization;
    private final NoteTaken noteTaken;
    private final BusinessTime time;

    TakeExport(
            ExportRequests requests,
            ConfidentialExports lists,
            OrganizationDirectory organization,
            NoteTaken noteTaken,
            BusinessTime time) {
        this.requests = requests;
        this.lists = lists;
        this.organization = organization;
        this.noteTaken = noteTaken;
        this.time = time;
    }

    /**
     * Takes it.
     *
     * @throws Refusal if there is none that this person asked for in this post, if it was not approved, was taken before or too
     *     long ago, or if he may not read the list any more
     */
    public Written handle(UUID id, Actor actor) {
        ExportRequest request = requests.find(id)
                .filter(found -> found.requester().equals(actor))
                .orElseThrow(Refusal::absent);
        Instant now = time.now();
        ExportRequest taken = request.take(now);
        Written written = lists.write(request.list(), request.query(), actor, mark(request, now));
        try {
            noteTaken.handle(taken, written);
        } catch (Refusal stale) {
            // of two requests at once the second learns what the first did
            requests.find(id).orElseThrow(Refusal::absent).take(now);
            throw stale;
        }
        return written;
    }

    private Watermark mark(ExportRequest request, Instant now) {
        Actor requester = request.requester();
        return new Watermark(
                organization
                        .person(requester.person())
                        .map(PersonCard::name)
                        .orElse(requester.person().toString()),
                organization
                        .unit(requester.unit(), time.today())
                        .map(UnitCard::name)
                        .orElse(requester.unit().toString()),
                now,
                request.number());
    }
}
