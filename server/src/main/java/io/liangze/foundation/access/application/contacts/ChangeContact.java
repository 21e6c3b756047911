package io.liangze.foundation.access.application.contacts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.domain.contacts.Contact;
import io.liangze.foundation.access.domain.contacts.Contacts;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person enters how he is reached. */
@Component
public class ChangeContact {

    private final Contacts contacts;
    private final Trace trace;

    ChangeContact(Contacts contacts, Trace trace) {
        this.contacts = contacts;
        this.trace = trace;
    }

    public Contact read(PersonId person) {
        return contacts.find(person);
    }

    /**
     * Replaces what was entered; what says nothing new is no act.
     *
     * @param contact of the actor himself, with the version that he saw
     * @return the trace entry's key, which tells which parts changed and not what they say
     * @throws Refusal 412 if another version was stored meanwhile
     */
    @Transactional
    public Optional<UUID> handle(Contact contact, Actor actor) {
        Contact before = contacts.find(actor.person());
        if (before.version() != contact.version()) {
            throw Refusal.stale(before.version());
        }
        Set<String> changed = contact.changedFrom(before);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        contacts.store(contact);
        return Optional.of(trace.record(new Trace.Deed(
                AccessAct.CONTACT_CHANGED,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                Map.of("changed", Json.text(String.join(",", changed))))));
    }
}
