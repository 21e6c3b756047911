package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcCredentials implements Credentials {

    private static final String SELECT =
            "SELECT person, user_name, state, password_hash, password_set_at, password_temporary, code_until FROM access_account ";

    private final JdbcClient jdbc;

    JdbcCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Credential> find(String user) {
        return jdbc.sql(SELECT + "WHERE user_name = :user")
                .param("user", UserNames.normal(user))
                .query((row, number) -> credential(row))
                .optional();
    }

    @Override
    public Optional<Credential> find(PersonId person) {
        return jdbc.sql(SELECT + "WHERE person = :person")
                .param("person", person.value())
                .query((row, number) -> credential(row))
                .optional();
    }

    private static Credential credential(ResultSet row) throws SQLException {
        Timestamp codeUntil = row.getTimestamp("code_until");
        return new Credential(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("user_name"),
                AccountState.valueOf(row.getString("state")),
                row.getString("password_hash"),
                row.getTimestamp("password_set_at").toInstant(),
                row.getBoolean("password_temporary"),
                codeUntil == null ? null : codeUntil.toInstant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holds(Credential proved) {
        return jdbc.sql("SELECT password_hash = :hash FROM access_account WHERE person = :person FOR SHARE")
                .param("hash", proved.passwordHash())
                .param("person", proved.person().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<String> lastHashes(PersonId person, int most) {
        return jdbc.sql("""
                        SELECT password_hash FROM (
                            SELECT password_hash, password_set_at AS set_at FROM access_account WHERE person = :person
                            UNION ALL
                            SELECT password_hash, set_at FROM access_past_password WHERE person = :person
                        ) last ORDER BY set_at DESC LIMIT :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query((row, number) -> row.getString("password_hash"))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changePassword(PersonId person, String hash, Instant now, int remembered) {
        // the row is locked first: of two changes at the same moment the second finds the first one's password past
        jdbc.sql("SELECT person FROM access_account WHERE person = :person FOR UPDATE")
                .param("person", person.value())
                .query((row, number) -> true)
                .single();
        jdbc.sql("""
                        INSERT INTO access_past_password (person, set_at, password_hash)
                        SELECT person, password_set_at, password_hash FROM access_account
                        WHERE person = :person AND NOT password_temporary
                        """).param("person", person.value()).update();
        jdbc.sql("""
                        UPDATE access_account
                        SET password_hash = :hash, password_set_at = :now, password_temporary = false, code_until = NULL,
                            version = version + 1
                        WHERE person = :person
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        DELETE FROM access_past_password
                        WHERE person = :person AND set_at NOT IN (
                            SELECT set_at FROM access_past_password WHERE person = :person
                            ORDER BY set_at DESC LIMIT :past)
                        """)
                .param("person", person.value())
                .param("past", remembered - 1)
                .update();
    }
}
