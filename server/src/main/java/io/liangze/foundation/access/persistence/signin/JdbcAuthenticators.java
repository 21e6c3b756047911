package io.liangze.foundation.access.persistence.signin;

import io.liangze.foundation.access.domain.signin.AuthenticatorId;
import io.liangze.foundation.access.domain.signin.Authenticators;
import io.liangze.foundation.access.domain.signin.TimeStep;
import io.liangze.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAuthenticators implements Authenticators {

    private static final String SELECT = """
            SELECT id, person, secret_sealed, made_at, confirmed_at, last_step, last_used_at FROM access_authenticator
            WHERE person = :person AND confirmed_at IS
            """;

    private final JdbcClient jdbc;

    JdbcAuthenticators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Authenticator> inUse(PersonId person) {
        return jdbc.sql(SELECT + " NOT NULL")
                .param("person", person.value())
                .query((row, number) -> authenticator(row))
                .optional();
    }

    @Override
    public Optional<Authenticator> waiting(PersonId person) {
        return jdbc.sql(SELECT + " NULL")
                .param("person", person.value())
                .query((row, number) -> authenticator(row))
                .optional();
    }

    private static Authenticator authenticator(ResultSet row) throws SQLException {
        long step = row.getLong("last_step");
        return new Authenticator(
                new AuthenticatorId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("secret_sealed"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "confirmed_at"),
                row.getTimestamp("last_used_at") == null ? null : new TimeStep(step),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    @Override
    public void add(AuthenticatorId id, PersonId person, String secretSealed, Instant now) {
        jdbc.sql("""
                        INSERT INTO access_authenticator (id, person, secret_sealed, made_at)
                        VALUES (:id, :person, :secret, :now)
                        ON CONFLICT (person) WHERE confirmed_at IS NULL
                        DO UPDATE SET id = excluded.id, secret_sealed = excluded.secret_sealed, made_at = excluded.made_at
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("secret", secretSealed)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public boolean use(Authenticator authenticator, TimeStep step, Instant now) {
        return jdbc.sql("""
                        UPDATE access_authenticator SET last_step = :step, last_used_at = :now
                        WHERE id = :id AND confirmed_at IS NOT NULL AND last_step < :step
                        """)
                        .param("id", authenticator.id().value())
                        .param("step", step.number())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(Authenticator waiting, TimeStep step, Instant now) {
        jdbc.sql("DELETE FROM access_authenticator WHERE person = :person AND confirmed_at IS NOT NULL")
                .param("person", waiting.person().value())
                .update();
        return jdbc.sql("""
                        UPDATE access_authenticator SET confirmed_at = :now, last_step = :step, last_used_at = :now
                        WHERE id = :id AND confirmed_at IS NULL
                        """)
                        .param("id", waiting.id().value())
                        .param("step", step.number())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public boolean remove(AuthenticatorId id, PersonId person) {
        return jdbc.sql(
                                "DELETE FROM access_authenticator WHERE id = :id AND person = :person AND confirmed_at IS NOT NULL")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
