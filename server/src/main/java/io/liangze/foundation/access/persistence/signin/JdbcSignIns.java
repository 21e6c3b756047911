package io.liangze.foundation.access.persistence.signin;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SignIns;
import io.liangze.foundation.access.persistence.DeviceColumns;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignIns implements SignIns {

    private final JdbcClient jdbc;

    JdbcSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Session session, Instant now) {
        jdbc.sql("""
                        INSERT INTO access_sign_in (id, person, at, method, address, browser, system)
                        VALUES (:id, :person, :now, :method, :address, :browser, :system)
                        """)
                .param("id", session.id().value())
                .param("person", session.actor().person().value())
                .param("now", Timestamp.from(now))
                .param("method", session.method().name())
                .params(DeviceColumns.values(session.device()))
                .update();
    }

    @Override
    public Optional<SignedIn> before(Session session) {
        return jdbc.sql("""
                        SELECT at, method, address, browser, system FROM access_sign_in
                        WHERE person = :person
                          AND at < coalesce((SELECT at FROM access_sign_in WHERE id = :id), :opened)
                        ORDER BY at DESC LIMIT 1
                        """)
                .param("person", session.actor().person().value())
                .param("id", session.id().value())
                .param("opened", Timestamp.from(session.createdAt()))
                .query((row, number) -> new SignedIn(
                        row.getTimestamp("at").toInstant(),
                        SignInMethod.valueOf(row.getString("method")),
                        DeviceColumns.device(row)))
                .optional();
    }

    @Override
    public int sweep(Instant now) {
        return jdbc.sql("DELETE FROM access_sign_in WHERE at <= :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
