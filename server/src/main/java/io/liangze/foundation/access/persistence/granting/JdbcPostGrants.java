package io.liangze.foundation.access.persistence.granting;

import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.foundation.access.domain.rights.PostGrants;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
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
class JdbcPostGrants implements PostGrants {

    private final JdbcClient jdbc;

    JdbcPostGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PostGrant> find(UUID id) {
        return jdbc.sql("SELECT * FROM access_post_grant WHERE id = :id")
                .param("id", id)
                .query((row, number) -> grant(row))
                .optional();
    }

    static PostGrant grant(ResultSet row) throws SQLException {
        return new PostGrant(
                row.getObject("id", UUID.class),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("permission"),
                Scope.valueOf(row.getString("scope")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("granted_by", UUID.class)),
                row.getString("ended_reason"),
                row.getLong("version"));
    }

    @Override
    public void lock(PostId post) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/post-grant/" + post)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public boolean isGranted(PostGrant grant) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM access_post_grant
                                       WHERE post = :post AND permission = :permission AND scope = :scope
                                         AND daterange(from_on, to_on) && daterange(:from, :to))
                        """)
                .param("post", grant.post().value())
                .param("permission", grant.permission())
                .param("scope", grant.scope().name())
                .param("from", grant.from())
                .param("to", grant.to())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(PostGrant grant) {
        jdbc.sql("""
                        INSERT INTO access_post_grant (id, post, permission, scope, from_on, to_on, reason, granted_by, version)
                        VALUES (:id, :post, :permission, :scope, :from, :to, :reason, :by, :version)
                        """)
                .param("id", grant.id())
                .param("post", grant.post().value())
                .param("permission", grant.permission())
                .param("scope", grant.scope().name())
                .param("from", grant.from())
                .param("to", grant.to())
                .param("reason", grant.reason())
                .param("by", grant.by().value())
                .param("version", grant.version())
                .update();
    }

    @Override
    public void end(PostGrant grant, LocalDate to, PersonId by, String reason) {
        int updated = jdbc.sql("""
                        UPDATE access_post_grant
                        SET to_on = :to, ended_by = :by, ended_reason = :reason, version = version + 1
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
