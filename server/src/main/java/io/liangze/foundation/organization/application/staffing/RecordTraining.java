package io.liangze.foundation.organization.application.staffing;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.domain.staffing.DisciplineBodies;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody;
import io.liangze.foundation.organization.domain.staffing.Training;
import io.liangze.foundation.organization.domain.staffing.Trainings;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Sha256;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A discipline body enters what its officers were trained in, and withdraws what was entered wrongly. */
@Component
public class RecordTraining {

    private final Trainings trainings;
    private final DisciplineBodies bodies;
    private final Trace trace;
    private final BusinessTime time;

    RecordTraining(Trainings trainings, DisciplineBodies bodies, Trace trace, BusinessTime time) {
        this.trainings = trainings;
        this.bodies = bodies;
        this.trace = trace;
        this.time = time;
    }

    /** @return the trace entry's key */
    @Transactional
    public UUID enter(Training training, Actor actor) {
        DisciplineBody body = bodies.find(training.unit(), time.today()).orElseThrow(Refusal::absent);
        body.requireDisciplineBody();
        training.requireOver(time.today());
        if (!bodies.areOfficers(training.people(), training.unit(), training.lastOn())) {
            throw new OrganizationRefused(
                    OrganizationRule.OFFICER_OF_THE_BODY,
                    Map.of("on", training.lastOn().toString()));
        }
        trainings.add(training);
        return record(OrganizationAct.TRAINING_ENTERED, training, actor);
    }

    /** @return the trace entry's key */
    @Transactional
    public UUID withdraw(UUID id, long seenVersion, Actor actor) {
        Training training = trainings.find(id).orElseThrow(Refusal::absent);
        if (seenVersion != training.version()) {
            throw Refusal.stale(training.version());
        }
        training.requireNotWithdrawn();
        trainings.withdraw(training, time.today());
        return record(OrganizationAct.TRAINING_WITHDRAWN, training, actor);
    }

    /** Of names and words the digests. */
    private UUID record(OrganizationAct act, Training training, Actor actor) {
        return trace.record(new Trace.Deed(
                act,
                actor,
                training.unit(),
                new SubjectRef("unit", training.unit().value()),
                List.of(),
                Map.of(
                        "training", Json.text(training.id().toString()),
                        "kind", Json.text(training.kind().name()),
                        "lastOn", Json.text(training.lastOn().toString()),
                        "hours", Json.whole(training.hours()),
                        "firstOn", Json.text(training.firstOn().toString()),
                        "title", Json.text(Sha256.of(training.title())),
                        "heldBy", Json.text(Sha256.of(training.heldBy())),
                        "people",
                                Json.text(Sha256.of(training.people().stream()
                                        .map(PersonId::toString)
                                        .sorted()
                                        .collect(Collectors.joining(",")))))));
    }
}
