package io.liangze.foundation.access.persistence.contacts;

import io.liangze.foundation.access.domain.contacts.Identities;
import io.liangze.foundation.access.domain.contacts.IdentityNumber;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.shared.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIdentities implements Identities {

    private static final String NUMBER = "access_identity.number:";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    JdbcIdentities(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Optional<IdentityNumber> find(PersonId person) {
        return jdbc.sql("SELECT number_sealed FROM access_identity WHERE person = :person")
                .param("person", person.value())
                .query((row, number) -> new IdentityNumber(
                        cipher.open(KeyPurpose.IDENTITY, NUMBER + person, row.getString("number_sealed"))))
                .optional();
    }

    @Override
    public Optional<PersonId> holder(IdentityNumber number) {
        return jdbc.sql("SELECT person FROM access_identity WHERE number_index = :index")
                .param("index", cipher.index(KeyPurpose.IDENTITY, number.number()))
                .query((row, line) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    @Override
    public boolean keep(PersonId person, IdentityNumber number) {
        return jdbc.sql("""
                        INSERT INTO access_identity (person, number_sealed, number_index)
                        SELECT :person, :number, :index
                        WHERE NOT EXISTS (SELECT 1 FROM access_identity WHERE number_index = :index AND person <> :person)
                        ON CONFLICT (person) DO UPDATE
                        SET number_sealed = excluded.number_sealed, number_index = excluded.number_index
                        """)
                        .param("person", person.value())
                        .param("number", cipher.seal(KeyPurpose.IDENTITY, NUMBER + person, number.number()))
                        .param("index", cipher.index(KeyPurpose.IDENTITY, number.number()))
                        .update()
                == 1;
    }
}
