package io.liangze.foundation.organization.application.staffing;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.domain.staffing.DisciplineBodies;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody.Strength;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters how many officers a discipline body may have and has, from a day on. */
@Component
public class SetEstablishment {

    private final DisciplineBodies bodies;
    private final Trace trace;
    private final BusinessTime time;

    SetEstablishment(DisciplineBodies bodies, Trace trace, BusinessTime time) {
        this.bodies = bodies;
        this.trace = trace;
        this.time = time;
    }

    /** Who enters what for which unit, having seen which version. */
    public record Command(UnitId unit, long seenVersion, Strength strength, LocalDate from, Actor actor) {}

    /** @return the trace entry's key */
    @Transactional
    public UUID handle(Command command) {
        DisciplineBody body = bodies.find(command.unit(), time.today()).orElseThrow(Refusal::absent);
        if (command.seenVersion() != body.version()) {
            throw Refusal.stale(body.version());
        }
        body.establish(command.strength(), command.from(), time.today());
        bodies.store(body);
        return trace.record(new Trace.Deed(
                OrganizationAct.ESTABLISHMENT_SET,
                command.actor(),
                command.unit(),
                new SubjectRef("unit", command.unit().value()),
                List.of(),
                Map.of(
                        "authorised", Json.whole(command.strength().authorised()),
                        "filled", Json.whole(command.strength().filled()),
                        "basis", Json.text(Sha256.of(command.strength().basis())),
                        "from", Json.text(command.from().toString()))));
    }
}
