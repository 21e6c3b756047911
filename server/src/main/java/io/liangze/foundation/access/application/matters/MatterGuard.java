package io.liangze.foundation.access.application.matters;

import io.liangze.foundation.access.MatterFilter;
import io.liangze.foundation.access.Matters;
import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.domain.matters.Ground;
import io.liangze.foundation.access.domain.matters.MatterRegister;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Guards confidential matters: recusal is worked out anew at each question, so that what is declared later counts from then on. */
@Component
class MatterGuard implements Matters {

    private final MatterRegister register;
    private final Trace trace;
    private final BusinessTime time;

    MatterGuard(MatterRegister register, Trace trace, BusinessTime time) {
        this.register = register;
        this.trace = trace;
        this.time = time;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void concern(SubjectRef matter, PersonId person) {
        register.concern(matter, person, time.today());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(SubjectRef matter, PersonId person, String reason, Actor by) {
        Set<PersonId> concerned = register.concerned(matter);
        MatterFilter filter = filter(matter.type(), person);
        if (filter.reader() == null || !Collections.disjoint(concerned, filter.barred())) {
            throw new Refusal(Refusal.Kind.RULE, "access-020", Map.of());
        }
        if (register.admit(matter, person, reason, by.person(), time.today())) {
            record(AccessAct.KNOWER_ADMITTED, matter, by, Map.of("person", Json.text(person.toString())));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(SubjectRef matter, PersonId person, Actor by) {
        if (register.dismiss(matter, person, time.today())) {
            record(AccessAct.KNOWER_DISMISSED, matter, by, Map.of("person", Json.text(person.toString())));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(SubjectRef matter, PersonId person, String part, Actor by) {
        if (!register.concerned(matter).contains(person)) {
            throw new IllegalArgumentException("a matter is opened to those whom it concerns: " + matter);
        }
        if (register.open(matter, person, part, time.today())) {
            record(AccessAct.MATTER_OPENED, matter, by, Map.of("part", Json.text(part)));
        }
    }

    @Override
    public Set<UUID> known(String type, Collection<UUID> matters, Actor reader) {
        return matters.isEmpty() ? Set.of() : register.known(filter(type, reader), matters);
    }

    @Override
    public Set<String> opened(SubjectRef matter, Actor reader) {
        return filter(matter.type(), reader).reader() == null ? Set.of() : register.opened(matter, reader.person());
    }

    @Override
    public void require(SubjectRef matter, Actor reader) {
        if (known(matter.type(), List.of(matter.id()), reader).isEmpty()) {
            throw Refusal.absent();
        }
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(SubjectRef matter, Actor reader) {
        require(matter, reader);
        record(AccessAct.MATTER_READ, matter, reader, Map.of());
    }

    @Override
    public MatterFilter filter(String type, Actor reader) {
        return filter(type, reader.person());
    }

    @Override
    public List<Knower> knowers(SubjectRef matter) {
        return register.knowers(matter);
    }

    private MatterFilter filter(String type, PersonId person) {
        Map<Ground, Set<PersonId>> barred = register.barred(person, time.today());
        return new MatterFilter(
                type,
                barred.containsKey(Ground.ADMINISTRATOR) ? null : person,
                barred.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    private void record(AccessAct act, SubjectRef matter, Actor by, Map<String, Json> content) {
        trace.record(new Trace.Deed(act, by, by.unit(), matter, List.of(), content));
    }
}
