package io.liangze.foundation.access.persistence.contacts;

import io.liangze.foundation.access.domain.contacts.Contact;
import io.liangze.foundation.access.domain.contacts.Contacts;
import io.liangze.foundation.access.domain.contacts.MailAddress;
import io.liangze.foundation.access.domain.contacts.Telephone;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private static final String TELEPHONE = "access_contact.telephone:";
    private static final String MAIL = "access_contact.mail:";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    JdbcContacts(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Contact find(PersonId person) {
        return find(Set.of(person)).stream().findFirst().orElseGet(() -> Contact.none(person));
    }

    @Override
    public List<Contact> find(Set<PersonId> people) {
        return jdbc.sql("""
                        SELECT person, telephone_sealed, mail_sealed, version FROM access_contact
                        WHERE person = ANY (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> contact(row))
                .list();
    }

    private Contact contact(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getObject("person", UUID.class));
        String telephone = row.getString("telephone_sealed");
        String mail = row.getString("mail_sealed");
        return new Contact(
                person,
                telephone == null
                        ? null
                        : new Telephone(cipher.open(KeyPurpose.CONTACT, TELEPHONE + person, telephone)),
                mail == null ? null : new MailAddress(cipher.open(KeyPurpose.CONTACT, MAIL + person, mail)),
                row.getLong("version"));
    }

    @Override
    public void store(Contact contact) {
        PersonId person = contact.person();
        String telephone = contact.telephoneIfEntered().map(Telephone::number).orElse(null);
        String mail = contact.mailIfEntered().map(MailAddress::address).orElse(null);
        int stored = jdbc.sql("""
                        INSERT INTO access_contact (person, telephone_sealed, telephone_index, mail_sealed, version)
                        SELECT :person, :telephone, :telephoneIndex, :mail, 1
                        WHERE :seen = 0 OR EXISTS (SELECT 1 FROM access_contact WHERE person = :person)
                        ON CONFLICT (person) DO UPDATE
                        SET telephone_sealed = excluded.telephone_sealed, telephone_index = excluded.telephone_index,
                            mail_sealed = excluded.mail_sealed, version = access_contact.version + 1
                        WHERE access_contact.version = :seen
                        """)
                .param("person", person.value())
                .param("telephone", sealed(TELEPHONE + person, telephone))
                .param("telephoneIndex", telephone == null ? null : cipher.index(KeyPurpose.CONTACT, telephone))
                .param("mail", sealed(MAIL + person, mail))
                .param("seen", contact.version())
                .update();
        if (stored == 0) {
            throw Refusal.stale(find(person).version());
        }
    }

    private @Nullable String sealed(String place, @Nullable String text) {
        return text == null ? null : cipher.seal(KeyPurpose.CONTACT, place, text);
    }
}
