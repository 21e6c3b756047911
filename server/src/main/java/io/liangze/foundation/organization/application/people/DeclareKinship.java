package io.liangze.foundation.organization.application.people;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.notices.TellRelatives;
import io.liangze.foundation.organization.domain.people.Kinship;
import io.liangze.foundation.organization.domain.people.Relatives;
import io.liangze.foundation.organization.domain.people.Relatives.Declared;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person declares kinship for recusal, and withdraws it. What is recorded names neither relative nor kind. */
@Component
public class DeclareKinship {

    private final Relatives relatives;
    private final OrganizationDirectory organization;
    private final Trace trace;
    private final TellRelatives notices;
    private final BusinessTime time;

    DeclareKinship(
            Relatives relatives,
            OrganizationDirectory organization,
            Trace trace,
            TellRelatives notices,
            BusinessTime time) {
        this.relatives = relatives;
        this.organization = organization;
        this.trace = trace;
        this.notices = notices;
        this.time = time;
    }

    /** What was declared, and the trace entry's key. */
    public record Done(UUID declared, UUID trace) {}

    @Transactional
    public Done declare(Actor actor, PersonId relative, Kinship kind) {
        if (relative.equals(actor.person())) {
            throw new OrganizationRefused(OrganizationRule.KIN_IS_ANOTHER, Map.of());
        }
        if (organization.person(relative).isEmpty()) {
            throw new OrganizationRefused(OrganizationRule.PERSON_IS_KNOWN, Map.of());
        }
        boolean declaredBefore = relatives.of(actor.person()).stream()
                .anyMatch(
                        declared -> declared.to() == null && declared.relative().equals(relative));
        if (declaredBefore) {
            throw new OrganizationRefused(OrganizationRule.KIN_DECLARED_ONCE, Map.of());
        }
        UUID id = relatives.declare(actor.person(), relative, kind, time.today());
        notices.declared(actor.person(), relative, id);
        return new Done(id, record(OrganizationAct.KINSHIP_DECLARED, actor));
    }

    @Transactional
    public Done withdraw(Actor actor, UUID id, long seenVersion) {
        Declared declared = relatives.of(actor.person()).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::absent);
        if (declared.version() != seenVersion || declared.to() != null) {
            throw Refusal.stale(declared.version());
        }
        relatives.withdraw(declared, time.today());
        return new Done(id, record(OrganizationAct.KINSHIP_WITHDRAWN, actor));
    }

    private UUID record(OrganizationAct act, Actor actor) {
        return trace.record(new Trace.Deed(
                act,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                Map.of()));
    }
}
