package io.liangze.foundation.access.persistence;

import static io.liangze.foundation.access.persistence.JdbcDelegations.inForce;

import io.liangze.foundation.access.domain.rights.Grants;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Actor;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.rights.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrants implements Grants {

    /** Who acts in the post: its holder, or who acts for him. Whoever is an administrator in another post acts in none. */
    private static final String ACTING =
            """
            SELECT holder.kind, CAST(:person AS uuid) <> holder.person AS delegated
            FROM pub_post_holder holder
            WHERE holder.post = :post AND %s
              AND (holder.person = :person
                   OR EXISTS (SELECT 1 FROM access_delegation delegation
                              WHERE delegation.post = :post AND delegation.holder = holder.person
                                AND delegation.delegate = :person AND %s AND %s))
              AND NOT EXISTS (SELECT 1 FROM access_withheld withheld
                              WHERE withheld.post = :post AND withheld.person = holder.person
                                AND withheld.state <> 'RELEASED')
              AND NOT EXISTS (SELECT 1 FROM pub_post_holder other
                              WHERE other.person = :person AND other.post <> :post AND %s
                                AND other.kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))
            """.formatted(inForce("holder"), inForce("delegation"), JdbcDelegations.STANDS, inForce("other"));

    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PostKind kind, boolean delegated, Rights.Granted granted) {}

    @Override
    public Rights rights(Actor actor, Map<String, Permission> declared, LocalDate today, Instant now) {
        List<Row> rows = jdbc.sql("""
                        WITH acting AS (%s)
                        SELECT acting.kind, acting.delegated, granted.permission, granted.scope, CAST(NULL AS uuid) AS unit
                        FROM acting JOIN access_grant granted ON granted.post_kind = acting.kind AND %s
                        UNION ALL
                        SELECT acting.kind, acting.delegated, extra.permission, extra.scope, NULL
                        FROM acting JOIN access_post_grant extra ON extra.post = :post AND %s
                        UNION ALL
                        SELECT acting.kind, acting.delegated, NULL, NULL, glass.unit
                        FROM acting JOIN access_glass glass ON glass.post = :post AND glass.person = :person
                                                                  AND glass.opened_at <= :now AND glass.until_at > :now
                        """.formatted(ACTING, inForce("granted"), inForce("extra")))
                .param("person", actor.person().value())
                .param("post", actor.post().value())
                .param("today", today)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row(row))
                .list();
        return rows.isEmpty()
                ? Rights.NONE
                : Rights.of(
                        rows.getFirst().kind(),
                        rows.getFirst().delegated(),
                        rows.stream().map(Row::granted).toList(),
                        declared);
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Row(
                PostKind.valueOf(row.getString("kind")),
                row.getBoolean("delegated"),
                unit == null
                        ? new Rights.ByScope(row.getString("permission"), Scope.valueOf(row.getString("scope")))
                        : new Rights.BrokenGlass(new UnitId(unit)));
    }

    @Override
    public List<Rights.ByScope> granted(PostKind kind, PostId post, LocalDate day) {
        return jdbc.sql("""
                        SELECT permission, scope FROM access_grant granted WHERE post_kind = :kind AND %s
                        UNION SELECT permission, scope FROM access_post_grant extra WHERE post = :post AND %s
                        """.formatted(inForce("granted"), inForce("extra")))
                .param("kind", kind.name())
                .param("post", post.value())
                .param("today", day)
                .query((row, number) ->
                        new Rights.ByScope(row.getString("permission"), Scope.valueOf(row.getString("scope"))))
                .list();
    }

    @Override
    public List<Grant> all(LocalDate day) {
        return jdbc.sql("""
                        SELECT post_kind, permission, scope, source FROM access_grant granted WHERE %s
                        ORDER BY permission, post_kind, scope
                        """.formatted(inForce("granted")))
                .param("today", day)
                .query((row, number) -> new Grant(
                        PostKind.valueOf(row.getString("post_kind")),
                        row.getString("permission"),
                        Scope.valueOf(row.getString("scope")),
                        row.getString("source")))
                .list();
    }
}
