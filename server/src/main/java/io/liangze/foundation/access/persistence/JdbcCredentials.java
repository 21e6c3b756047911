package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCredentials implements Credentials {

    private final JdbcClient jdbc;

    JdbcCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Credential> find(String user) {
        return jdbc.sql("SELECT person, user_name, password_hash FROM access_account WHERE user_name = :user")
                .param("user", normal(user))
                .query((row, number) -> credential(row))
                .optional();
    }

    @Override
    public Optional<Credential> find(PersonId person) {
        return jdbc.sql("SELECT person, user_name, password_hash FROM access_account WHERE person = :person")
                .param("person", person.value())
                .query((row, number) -> credential(row))
                .optional();
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("user_name"),
                row.getString("password_hash"));
    }

    @Override
    public SlowDown slowDown(String user, String address) {
        return jdbc.sql("SELECT failures, last_at FROM access_failure WHERE user_name = :user AND address = :address")
                .param("user", normal(user))
                .param("address", address)
                .query((row, number) -> new SlowDown(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .optional()
                .orElse(new SlowDown(0, Instant.EPOCH));
    }

    @Override
    public void failed(String user, String address, Instant now) {
        jdbc.sql("""
                        INSERT INTO access_failure (user_name, address, failures, last_at)
                        VALUES (:user, :address, 1, :now)
                        ON CONFLICT (user_name, address)
                        DO UPDATE SET failures = access_failure.failures + 1, last_at = excluded.last_at
                        """)
                .param("user", normal(user))
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void succeeded(String user, String address) {
        jdbc.sql("DELETE FROM access_failure WHERE user_name = :user AND address = :address")
                .param("user", normal(user))
                .param("address", address)
                .update();
    }

    private static String normal(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
