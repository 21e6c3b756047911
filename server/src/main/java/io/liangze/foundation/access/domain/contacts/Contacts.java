package io.liangze.foundation.access.domain.contacts;

import io.liangze.shared.PersonId;
import java.util.List;
import java.util.Set;

/** What people entered of how they are reached; kept sealed. */
public interface Contacts {

    Contact find(PersonId person);

    /** Of those who entered something. */
    List<Contact> find(Set<PersonId> people);

    /**
     * Stores it as the version after its own.
     *
     * @throws io.liangze.shared.Refusal 412 if another version was stored meanwhile
     */
    void store(Contact contact);
}
