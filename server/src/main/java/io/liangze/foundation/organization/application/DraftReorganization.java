package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.application.notices.TellHeads;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.domain.Reorganizations;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts a reorganization, changes the draft, throws it away, or puts it into effect. */
@Component
public class DraftReorganization {

    public static final String SUBJECT = "reorganization";

    private final Reorganizations reorganizations;
    private final ReorganizeUnits reorganize;
    private final Trace trace;
    private final TellHeads heads;
    private final BusinessTime time;

    DraftReorganization(
            Reorganizations reorganizations,
            ReorganizeUnits reorganize,
            Trace trace,
            TellHeads heads,
            BusinessTime time) {
        this.reorganizations = reorganizations;
        this.reorganize = reorganize;
        this.trace = trace;
        this.heads = heads;
        this.time = time;
    }

    /**
     * What a command did.
     *
     * @param trace the entry's key
     */
    public record Done(UUID id, UUID trace) {}

    @Transactional
    public Done draft(Reorganization.Content content, Actor actor) {
        Reorganization reorganization = Reorganization.draft(Uuid7.next(), content, actor, time.today());
        reorganizations.store(reorganization);
        return record(OrganizationAct.REORGANIZATION_DRAFTED, reorganization, actor, Map.of());
    }

    @Transactional
    public Done replace(UUID id, long seenVersion, Reorganization.Content content, Actor actor) {
        Reorganization reorganization = find(id, seenVersion);
        reorganization.replace(content);
        reorganizations.store(reorganization);
        return record(OrganizationAct.REORGANIZATION_DRAFTED, reorganization, actor, Map.of());
    }

    @Transactional
    public Done discard(UUID id, long seenVersion, Actor actor) {
        Reorganization reorganization = find(id, seenVersion);
        reorganization.requireDraft();
        reorganizations.remove(reorganization);
        return record(OrganizationAct.REORGANIZATION_DISCARDED, reorganization, actor, Map.of());
    }

    /** All steps and the entry of the trace are one transaction. */
    @Transactional
    public Done enact(UUID id, long seenVersion, Actor actor) {
        Reorganization reorganization = find(id, seenVersion);
        var changes = reorganize.enact(reorganization, time.today());
        heads.enacted(new SubjectRef(SUBJECT, id), reorganization.content().effectiveOn(), changes);
        return record(
                OrganizationAct.REORGANIZED, reorganization, actor, Map.of("changes", Json.whole(changes.size())));
    }

    private Reorganization find(UUID id, long seenVersion) {
        Reorganization reorganization = reorganizations.find(id).orElseThrow(Refusal::absent);
        if (reorganization.version() != seenVersion) {
            throw Refusal.stale(reorganization.version());
        }
        return reorganization;
    }

    private Done record(OrganizationAct act, Reorganization reorganization, Actor actor, Map<String, Json> more) {
        var content = new TreeMap<>(more);
        content.put(
                "effectiveOn", Json.text(reorganization.content().effectiveOn().toString()));
        content.put("steps", Json.whole(reorganization.content().steps().size()));
        UUID key = trace.record(new Trace.Deed(
                act, actor, actor.unit(), new SubjectRef(SUBJECT, reorganization.id()), List.of(), content));
        return new Done(reorganization.id(), key);
    }
}
