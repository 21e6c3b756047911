package io.liangze.foundation.access.application.notices;

import io.liangze.foundation.access.AccessContacts;
import io.liangze.foundation.notice.AddressBook;
import io.liangze.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people entered about how they are reached, as the inbox asks for it. */
@Component
class ContactsAsAddresses implements AddressBook {

    private final AccessContacts contacts;

    ContactsAsAddresses(AccessContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<PersonId, Address> of(Set<PersonId> persons) {
        var addresses = new HashMap<PersonId, Address>();
        contacts.contacts(persons)
                .forEach((person, card) ->
                        addresses.put(person, new Address(card.mail(), card.mobile() ? card.telephone() : null)));
        return addresses;
    }
}
