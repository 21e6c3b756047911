package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.application.signin.Passwords;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import java.sql.Timestamp;
import java.util.List;
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
                        INSERT INTO access_account (person, user_name, password_hash, password_set_at, persona)
                        VALUES (:person, :user, :hash, :now, :persona)
                        """)
                .param("person", account.person().value())
                .param("user", UserNames.normal(account.user()))
                .param("hash", passwords.hash(password))
                .param("now", Timestamp.from(MachineTime.now()))
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
