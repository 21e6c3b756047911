package io.liangze.foundation.access.persistence.signin;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.sessions.OwnSessions;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SessionId;
import io.liangze.foundation.access.persistence.DeviceColumns;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnSessions implements OwnSessions {

    private static final List<SortKey> KEYS =
            List.of(SortKey.instant("seenAt", "seen_at"), SortKey.instant("createdAt", "created_at"));

    /** As {@link Session#isOverAt} has it for full ones. */
    private static final String OPEN =
            "person = :owner AND stage = 'FULL' AND seen_at > :idle AND created_at > :longest";

    private final JdbcClient jdbc;

    JdbcOwnSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Row> list(PersonId owner, ListQuery query, Instant now) {
        Keyset keyset = Keyset.of(query, KEYS, "id");
        var rows = question("""
                        SELECT id, method, address, browser, system, created_at, seen_at, %s
                        FROM access_session WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), OPEN, keyset.where(), keyset.orderBy()), owner, now)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(
                        new Row(
                                new SessionId(row.getObject("id", UUID.class)),
                                SignInMethod.valueOf(row.getString("method")),
                                DeviceColumns.device(row),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("seen_at").toInstant()),
                        keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? count(owner, now) : null);
    }

    private Page.Total count(PersonId owner, Instant now) {
        return Page.Total.of(question(
                        "SELECT count(*) FROM (SELECT 1 FROM access_session WHERE %s LIMIT :most) counted"
                                .formatted(OPEN),
                        owner,
                        now)
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private JdbcClient.StatementSpec question(String sql, PersonId owner, Instant now) {
        return jdbc.sql(sql)
                .param("owner", owner.value())
                .param("idle", Timestamp.from(now.minus(Session.IDLE)))
                .param("longest", Timestamp.from(now.minus(Session.LONGEST)));
    }
}
