package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.application.notices.AskForProfiles;
import io.liangze.foundation.organization.domain.Unit;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.foundation.organization.domain.Units;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit enters its yearly profile. */
@Component
public class DescribeUnit {

    private final Units units;
    private final Trace trace;
    private final AskForProfiles asks;
    private final BusinessTime time;

    DescribeUnit(Units units, Trace trace, AskForProfiles asks, BusinessTime time) {
        this.units = units;
        this.trace = trace;
        this.asks = asks;
        this.time = time;
    }

    /** Who enters what for which unit, having seen which version. */
    public record Command(UnitId unit, long seenVersion, UnitProfile profile, Actor actor) {}

    /** @return the trace entry's key */
    @Transactional
    public UUID handle(Command command) {
        Unit unit = units.find(command.unit(), time.today()).orElseThrow(Refusal::absent);
        if (command.seenVersion() != unit.version()) {
            throw Refusal.stale(unit.version());
        }
        unit.describe(command.profile(), time.today());
        units.store(unit, command.actor().person(), time.today());
        asks.described(command.unit(), command.profile().year());
        return trace.record(new Trace.Deed(
                OrganizationAct.UNIT_DESCRIBED,
                command.actor(),
                command.unit(),
                new SubjectRef("unit", command.unit().value()),
                List.of(),
                content(command.profile())));
    }

    /** Figures are parameters; address and telephone stay in the unit's own row. */
    private static Map<String, Json> content(UnitProfile profile) {
        var content = new TreeMap<String, Json>();
        content.put("year", Json.whole(profile.year()));
        content.put("partyMembers", Json.whole(profile.partyMembers()));
        Integer residents = profile.residents();
        if (residents != null) {
            content.put("residents", Json.whole(residents));
        }
        return content;
    }
}
