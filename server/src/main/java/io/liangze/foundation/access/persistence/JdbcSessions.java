package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SessionId;
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

    private static final String SELECT = """
            SELECT id, digest, person, post, unit, csrf_token, stage, method, address, browser, system,
                   created_at, seen_at, authenticated_at, version
            FROM access_session
            """;

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Session> find(String digest) {
        // a locked or sleeping account has no sessions, also if one was opened at the same moment
        return jdbc.sql(SELECT + """
                        WHERE digest = :digest
                          AND EXISTS (SELECT 1 FROM access_account account
                                      WHERE account.person = access_session.person AND account.state = 'ACTIVE')
                        """)
                .param("digest", digest)
                .query((row, number) -> session(row))
                .optional();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("digest"),
                new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))),
                row.getString("csrf_token"),
                SessionStage.valueOf(row.getString("stage")),
                SignInMethod.valueOf(row.getString("method")),
                DeviceColumns.device(row),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("authenticated_at").toInstant(),
                row.getLong("version"));
    }

    @Override
    public void add(Session session) {
        jdbc.sql("""
                        INSERT INTO access_session
                               (id, digest, person, post, unit, csrf_token, stage, method, address, browser, system,
                                created_at, seen_at, authenticated_at, version)
                        VALUES (:id, :digest, :person, :post, :unit, :csrf, :stage, :method, :address, :browser, :system,
                                :created, :seen, :authenticated, :version)
                        """)
                .param("id", session.id().value())
                .param("digest", session.digest())
                .param("person", session.actor().person().value())
                .param("post", session.actor().post().value())
                .param("unit", session.actor().unit().value())
                .param("csrf", session.csrfToken())
                .param("stage", session.stage().name())
                .param("method", session.method().name())
                .params(DeviceColumns.values(session.device()))
                .param("created", Timestamp.from(session.createdAt()))
                .param("seen", Timestamp.from(session.seenAt()))
                .param("authenticated", Timestamp.from(session.authenticatedAt()))
                .param("version", session.version())
                .update();
    }

    @Override
    public boolean moveOn(Session before, Session after) {
        return jdbc.sql("""
                        UPDATE access_session
                        SET digest = :digest, csrf_token = :csrf, stage = :stage, method = :method,
                            seen_at = :seen, authenticated_at = :authenticated, version = :version
                        WHERE digest = :before AND stage = :stageBefore
                        """)
                        .param("digest", after.digest())
                        .param("csrf", after.csrfToken())
                        .param("stage", after.stage().name())
                        .param("method", after.method().name())
                        .param("seen", Timestamp.from(after.seenAt()))
                        .param("authenticated", Timestamp.from(after.authenticatedAt()))
                        .param("version", after.version())
                        .param("before", before.digest())
                        .param("stageBefore", before.stage().name())
                        .update()
                == 1;
    }

    @Override
    public void seen(Session session, Instant now) {
        jdbc.sql("UPDATE access_session SET seen_at = :now WHERE digest = :digest")
                .param("now", Timestamp.from(now))
                .param("digest", session.digest())
                .update();
    }

    @Override
    public boolean authenticated(Session session, Instant now) {
        return jdbc.sql("UPDATE access_session SET authenticated_at = :now WHERE digest = :digest")
                        .param("now", Timestamp.from(now))
                        .param("digest", session.digest())
                        .update()
                == 1;
    }

    @Override
    public boolean actAs(Session session) {
        return jdbc.sql("""
                        UPDATE access_session SET post = :post, unit = :unit, csrf_token = :csrf, version = :version
                        WHERE digest = :digest
                        """)
                        .param("post", session.actor().post().value())
                        .param("unit", session.actor().unit().value())
                        .param("csrf", session.csrfToken())
                        .param("version", session.version())
                        .param("digest", session.digest())
                        .update()
                == 1;
    }

    @Override
    public void end(Session session) {
        jdbc.sql("DELETE FROM access_session WHERE digest = :digest")
                .param("digest", session.digest())
                .update();
    }

    @Override
    public boolean end(SessionId id, PersonId owner) {
        return jdbc.sql("DELETE FROM access_session WHERE id = :id AND person = :owner AND stage = 'FULL'")
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    @Override
    public int endOthers(Session kept) {
        return jdbc.sql("""
                        WITH ended AS (
                            DELETE FROM access_session WHERE person = :person AND id <> :kept RETURNING stage)
                        SELECT count(*) FROM ended WHERE stage = 'FULL'
                        """)
                .param("person", kept.actor().person().value())
                .param("kept", kept.id().value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int sweep(Instant now) {
        return jdbc.sql("""
                        DELETE FROM access_session
                        WHERE seen_at <= :idle OR created_at <= :longest OR (stage <> 'FULL' AND created_at <= :unfinished)
                        """)
                .param("idle", Timestamp.from(now.minus(Session.IDLE)))
                .param("longest", Timestamp.from(now.minus(Session.LONGEST)))
                .param("unfinished", Timestamp.from(now.minus(Session.UNFINISHED)))
                .update();
    }
}
