package io.liangze.foundation.access.application.contacts;

import io.liangze.foundation.access.AccessContacts;
import io.liangze.foundation.access.domain.contacts.Contact;
import io.liangze.foundation.access.domain.contacts.Contacts;
import io.liangze.foundation.access.domain.contacts.MailAddress;
import io.liangze.foundation.access.domain.contacts.Telephone;
import io.liangze.shared.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ContactBook implements AccessContacts {

    private final Contacts contacts;

    ContactBook(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<PersonId, ContactCard> contacts(Set<PersonId> people) {
        return contacts.find(people).stream().collect(Collectors.toMap(Contact::person, ContactBook::told));
    }

    private static ContactCard told(Contact contact) {
        return new ContactCard(
                contact.telephoneIfEntered().map(Telephone::number).orElse(null),
                contact.telephoneIfEntered().filter(Telephone::isMobile).isPresent(),
                contact.mailIfEntered().map(MailAddress::address).orElse(null));
    }
}
