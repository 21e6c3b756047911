package io.liangze.foundation.access.domain.contacts;

import io.liangze.shared.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached, entered by himself; either part may be missing.
 *
 * @param version 0 while nothing was entered
 */
public record Contact(
        PersonId person,
        @Nullable Telephone telephone,
        @Nullable MailAddress mail,
        long version) {

    /** Of somebody who entered nothing yet. */
    public static Contact none(PersonId person) {
        return new Contact(person, null, null, 0);
    }

    /** The names of the parts that differ, for the record: never what they say. */
    public Set<String> changedFrom(Contact before) {
        var changed = new TreeSet<String>();
        if (!Objects.equals(telephone, before.telephone)) {
            changed.add("telephone");
        }
        if (!Objects.equals(mail, before.mail)) {
            changed.add("mail");
        }
        return changed;
    }

    public Optional<Telephone> telephoneIfEntered() {
        return Optional.ofNullable(telephone);
    }

    public Optional<MailAddress> mailIfEntered() {
        return Optional.ofNullable(mail);
    }
}
