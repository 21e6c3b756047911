package io.liangze.foundation.organization.application.staffing;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.notices.AskToLeaveGroups;
import io.liangze.foundation.organization.domain.staffing.DisciplineBodies;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat.Limit;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeats;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers the work groups that a discipline body sits in, until it leaves them. */
@Component
public class KeepWorkGroups {

    private final WorkGroupSeats seats;
    private final DisciplineBodies bodies;
    private final Trace trace;
    private final AskToLeaveGroups asks;
    private final BusinessTime time;

    KeepWorkGroups(
            WorkGroupSeats seats, DisciplineBodies bodies, Trace trace, AskToLeaveGroups asks, BusinessTime time) {
        this.seats = seats;
        this.bodies = bodies;
        this.trace = trace;
        this.asks = asks;
        this.time = time;
    }

    /** @return the trace entry's key */
    @Transactional
    public UUID join(WorkGroupSeat seat, Actor actor) {
        bodies.find(seat.unit(), time.today()).orElseThrow(Refusal::absent).requireDisciplineBody();
        seat.requireJoined(time.today());
        if (seats.isSeated(seat.unit(), seat.name(), seat.joinedOn())) {
            throw new OrganizationRefused(OrganizationRule.SEATED_ONCE, Map.of("name", seat.name()));
        }
        seats.add(seat, time.today());
        var content = new TreeMap<>(limit(seat.limit()));
        content.put("name", Json.text(Sha256.of(seat.name())));
        content.put("ledBy", Json.text(Sha256.of(seat.ledBy())));
        content.put("joinedOn", Json.text(seat.joinedOn().toString()));
        return record(OrganizationAct.WORK_GROUP_JOINED, seat, content, actor);
    }

    /** @return the trace entry's key */
    @Transactional
    public UUID prolong(UUID id, long seenVersion, Limit limit, Actor actor) {
        WorkGroupSeat seat = find(id, seenVersion);
        seat.prolong(limit);
        seats.store(seat, time.today());
        asks.answered(id);
        return record(OrganizationAct.WORK_GROUP_PROLONGED, seat, limit(limit), actor);
    }

    /** @return the trace entry's key */
    @Transactional
    public UUID leave(UUID id, long seenVersion, LocalDate on, Actor actor) {
        WorkGroupSeat seat = find(id, seenVersion);
        seat.leave(on, time.today());
        seats.store(seat, time.today());
        asks.answered(id);
        return record(OrganizationAct.WORK_GROUP_LEFT, seat, Map.of("on", Json.text(on.toString())), actor);
    }

    private WorkGroupSeat find(UUID id, long seenVersion) {
        WorkGroupSeat seat = seats.find(id).orElseThrow(Refusal::absent);
        if (seenVersion != seat.version()) {
            throw Refusal.stale(seat.version());
        }
        return seat;
    }

    private static Map<String, Json> limit(Limit limit) {
        var content = new TreeMap<String, Json>();
        LocalDate leaveBy = limit.leaveBy();
        String reason = limit.reason();
        if (leaveBy != null) {
            content.put("leaveBy", Json.text(leaveBy.toString()));
        }
        if (reason != null) {
            content.put("reason", Json.text(Sha256.of(reason)));
        }
        return content;
    }

    private UUID record(OrganizationAct act, WorkGroupSeat seat, Map<String, Json> what, Actor actor) {
        var content = new TreeMap<>(what);
        content.put("seat", Json.text(seat.id().toString()));
        return trace.record(new Trace.Deed(
                act, actor, seat.unit(), new SubjectRef("unit", seat.unit().value()), List.of(), content));
    }
}
