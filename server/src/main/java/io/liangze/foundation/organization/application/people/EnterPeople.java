package io.liangze.foundation.organization.application.people;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.people.People.Person;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a person, and looks persons up: who looked is recorded, since a search runs through everybody. */
@Component
public class EnterPeople {

    private final People people;
    private final Trace trace;

    EnterPeople(People people, Trace trace) {
        this.people = people;
        this.trace = trace;
    }

    /** Who was added, and the trace entry's key. */
    public record Done(PersonId person, UUID trace) {}

    @Transactional
    public Done add(String name, Actor actor) {
        PersonId person = people.add(name);
        return new Done(person, record(OrganizationAct.PERSON_ADDED, person, actor, Map.of()));
    }

    /** One person; only what others read is recorded. */
    @Transactional
    public Person read(PersonId id, Actor actor) {
        Person person = people.find(id).orElseThrow(Refusal::absent);
        if (!id.equals(actor.person())) {
            record(OrganizationAct.PERSON_READ, id, actor, Map.of());
        }
        return person;
    }

    /** Of the text itself nothing is recorded: it is a name. */
    @Transactional
    public List<Person> search(String text, int most, Actor actor) {
        List<Person> found = people.search(text, most);
        record(OrganizationAct.PERSONS_SEARCHED, null, actor, Map.of("rows", Json.whole(found.size())));
        return found;
    }

    private UUID record(TraceAct act, @Nullable PersonId person, Actor actor, Map<String, Json> content) {
        return trace.record(new Trace.Deed(
                act,
                actor,
                actor.unit(),
                person == null ? null : new SubjectRef("person", person.value()),
                List.of(),
                content));
    }
}
