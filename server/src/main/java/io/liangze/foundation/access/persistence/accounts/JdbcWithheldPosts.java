package io.liangze.foundation.access.persistence.accounts;

import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.foundation.access.domain.accounts.WithheldState;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWithheldPosts implements WithheldPosts {

    private final JdbcClient jdbc;

    JdbcWithheldPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WithheldPost> find(UUID id) {
        return find(Set.of(id)).stream().findFirst();
    }

    @Override
    public Optional<UUID> find(PersonId person, PostId post) {
        return jdbc.sql("SELECT id FROM access_withheld WHERE person = :person AND post = :post")
                .param("person", person.value())
                .param("post", post.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<WithheldPost> find(Set<UUID> ids) {
        return jdbc.sql("SELECT * FROM access_withheld WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> post(row))
                .list();
    }

    static WithheldPost post(ResultSet row) throws SQLException {
        return new WithheldPost(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                WithheldState.valueOf(row.getString("state")),
                new Step(
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getTimestamp("at").toInstant()),
                JdbcManagedAccounts.step(row, "decided"),
                row.getString("reason"),
                row.getLong("version"));
    }

    @Override
    public UUID withhold(PersonId person, PostId post, Step entered) {
        return jdbc.sql("""
                        INSERT INTO access_withheld (id, person, post, by, at)
                        VALUES (:id, :person, :post, :by, :at)
                        ON CONFLICT (person, post) DO UPDATE
                        SET by = excluded.by, at = excluded.at, state = 'WAITING', decided_by = NULL, decided_at = NULL,
                            reason = NULL, version = access_withheld.version + 1
                        RETURNING id
                        """)
                .param("id", Uuid7.next())
                .param("person", person.value())
                .param("post", post.value())
                .param("by", entered.by().value())
                .param("at", Timestamp.from(entered.at()))
                .query(UUID.class)
                .single();
    }

    @Override
    public Optional<UUID> forget(PersonId person, PostId post) {
        return jdbc.sql("DELETE FROM access_withheld WHERE person = :person AND post = :post RETURNING id")
                .param("person", person.value())
                .param("post", post.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void store(WithheldPost post) {
        Step decided = post.decided();
        int updated = jdbc.sql("""
                        UPDATE access_withheld
                        SET state = :state, reason = :reason, decided_by = CAST(:by AS uuid),
                            decided_at = CAST(:at AS timestamptz), version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("state", post.state().name())
                .param("reason", post.reason())
                .param("by", decided == null ? null : decided.by().value())
                .param("at", decided == null ? null : Timestamp.from(decided.at()))
                .param("id", post.id())
                .param("version", post.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(post.version() + 1);
        }
    }
}
