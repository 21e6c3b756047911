package io.liangze.foundation.access.persistence.granting;

import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.KindGrants;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKindGrants implements KindGrants {

    private final JdbcClient jdbc;

    JdbcKindGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KindGrant> find(UUID id) {
        return jdbc.sql("SELECT * FROM access_grant WHERE id = :id")
                .param("id", id)
                .query((row, number) -> grant(row))
                .optional();
    }

    static KindGrant grant(ResultSet row) throws SQLException {
        UUID by = row.getObject("granted_by", UUID.class);
        return new KindGrant(
                row.getObject("id", UUID.class),
                PostKind.valueOf(row.getString("post_kind")),
                row.getString("permission"),
                Scope.valueOf(row.getString("scope")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("source"),
                by == null ? null : new PersonId(by),
                row.getString("ended_reason"),
                row.getLong("version"));
    }

    @Override
    public void lock(PostKind kind) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/grant/" + kind)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public boolean isGranted(KindGrant grant) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM access_grant
                                       WHERE post_kind = :kind AND permission = :permission AND scope = :scope
                                         AND (to_on IS NULL OR (to_on > :from AND to_on > from_on)))
                        """)
                .param("kind", grant.kind().name())
                .param("permission", grant.permission())
                .param("scope", grant.scope().name())
                .param("from", grant.from())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(KindGrant grant) {
        PersonId by = grant.by();
        jdbc.sql("""
                        INSERT INTO access_grant (id, post_kind, permission, scope, from_on, source, granted_by, version)
                        VALUES (:id, :kind, :permission, :scope, :from, :source, :by, :version)
                        """)
                .param("id", grant.id())
                .param("kind", grant.kind().name())
                .param("permission", grant.permission())
                .param("scope", grant.scope().name())
                .param("from", grant.from())
                .param("source", grant.source())
                .param("by", by == null ? null : by.value())
                .param("version", grant.version())
                .update();
    }

    @Override
    public void end(KindGrant grant, LocalDate to, PersonId by, String reason) {
        int updated = jdbc.sql("""
                        UPDATE access_grant SET to_on = :to, ended_by = :by, ended_reason = :reason, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("to", to)
                .param("by", by.value())
                .param("reason", reason)
                .param("id", grant.id())
                .param("version", grant.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(grant.version() + 1);
        }
    }
}
