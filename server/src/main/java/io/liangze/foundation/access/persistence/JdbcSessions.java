package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.Sessions;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Session> find(String digest) {
        return jdbc.sql("""
                        SELECT digest, person, post, unit, csrf_token, created_at, seen_at, authenticated_at
                        FROM access_session WHERE digest = :digest
                        """)
                .param("digest", digest)
                .query((row, number) -> session(row))
                .optional();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("digest"),
                new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))),
                row.getString("csrf_token"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("authenticated_at").toInstant());
    }

    @Override
    public void add(Session session) {
        jdbc.sql("""
                        INSERT INTO access_session
                               (digest, person, post, unit, csrf_token, created_at, seen_at, authenticated_at)
                        VALUES (:digest, :person, :post, :unit, :csrf, :created, :seen, :authenticated)
                        """)
                .param("digest", session.digest())
                .param("person", session.actor().person().value())
                .param("post", session.actor().post().value())
                .param("unit", session.actor().unit().value())
                .param("csrf", session.csrfToken())
                .param("created", Timestamp.from(session.createdAt()))
                .param("seen", Timestamp.from(session.seenAt()))
                .param("authenticated", Timestamp.from(session.authenticatedAt()))
                .update();
    }

    @Override
    public void seen(Session session, Instant now) {
        jdbc.sql("UPDATE access_session SET seen_at = :now WHERE digest = :digest")
                .param("now", Timestamp.from(now))
                .param("digest", session.digest())
                .update();
    }

    @Override
    public void authenticated(Session session, Instant now) {
        jdbc.sql("UPDATE access_session SET authenticated_at = :now WHERE digest = :digest")
                .param("now", Timestamp.from(now))
                .param("digest", session.digest())
                .update();
    }

    @Override
    public void actAs(Session session) {
        jdbc.sql("UPDATE access_session SET post = :post, unit = :unit, csrf_token = :csrf WHERE digest = :digest")
                .param("post", session.actor().post().value())
                .param("unit", session.actor().unit().value())
                .param("csrf", session.csrfToken())
                .param("digest", session.digest())
                .update();
    }

    @Override
    public void end(Session session) {
        jdbc.sql("DELETE FROM access_session WHERE digest = :digest")
                .param("digest", session.digest())
                .update();
    }

    @Override
    public int sweep(Instant now) {
        return jdbc.sql("DELETE FROM access_session WHERE seen_at <= :idle OR created_at <= :longest")
                .param("idle", Timestamp.from(now.minus(Session.IDLE)))
                .param("longest", Timestamp.from(now.minus(Session.LONGEST)))
                .update();
    }
}
