package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCredentials implements Credentials {

    /** So long after the last one, wrong passwords are forgotten. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

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
        return jdbc.sql("""
                        SELECT failures, last_at FROM access_failure
                        WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                        """)
                .param("user", normal(user))
                .param("address", address)
                .query((row, number) -> new SlowDown(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .optional()
                .orElse(new SlowDown(0, Instant.EPOCH));
    }

    @Override
    public boolean tried(String user, String address, SlowDown before, Instant now) {
        jdbc.sql("DELETE FROM access_failure WHERE last_at < :forgotten")
                .param("forgotten", Timestamp.from(now.minus(REMEMBERED)))
                .update();
        return jdbc.sql("""
                        INSERT INTO access_failure (user_digest, address, failures, last_at)
                        VALUES (encode(sha256(convert_to(:user, 'UTF8')), 'hex'), :address, :before + 1, :now)
                        ON CONFLICT (user_digest, address)
                        DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
                        WHERE access_failure.failures = :before
                        """)
                        .param("user", normal(user))
                        .param("address", address)
                        .param("before", before.failures())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public void notTried(String user, String address, SlowDown before) {
        String set = before.failures() == 0
                ? "DELETE FROM access_failure"
                : "UPDATE access_failure SET failures = :before, last_at = :lastAt";
        jdbc.sql(set + """
                         WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                           AND failures = :before + 1
                        """)
                .param("user", normal(user))
                .param("address", address)
                .param("before", before.failures())
                .param("lastAt", Timestamp.from(before.lastAt()))
                .update();
    }

    @Override
    public void succeeded(String user, String address) {
        jdbc.sql("""
                        DELETE FROM access_failure
                        WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                        """).param("user", normal(user)).param("address", address).update();
    }

    private static String normal(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
