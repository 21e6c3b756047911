package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.application.Passwords;
import io.liangze.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final Passwords passwords;

    JdbcAccounts(JdbcClient jdbc, Passwords passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Account account, String password) {
        jdbc.sql("""
                        INSERT INTO access_account (person, user_name, password_hash, persona)
                        VALUES (:person, :user, :hash, :persona)
                        """)
                .param("person", account.person().value())
                .param("user", account.user().toLowerCase(Locale.ROOT))
                .param("hash", passwords.hash(password))
                .param("persona", account.persona())
                .update();
    }

    @Override
    public List<Account> personas() {
        return jdbc.sql(
                        "SELECT person, user_name, persona FROM access_account WHERE persona IS NOT NULL ORDER BY position")
                .query((row, number) -> new Account(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("user_name"),
                        row.getString("persona")))
                .list();
    }
}
