package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.delegation.Delegation;
import io.liangze.foundation.access.domain.delegation.Delegations;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDelegations implements Delegations {

    private static final String COLUMNS =
            "delegation.id, delegation.post, delegation.holder, delegation.delegate, delegation.from_on, delegation.to_on,"
                    + " delegation.reason, delegation.version";

    /**
     * What a delegation stands on besides its own days, in SQL with a parameter {@code today}: its delegate holds a post himself, in
     * the unit of the holder or below it, and is no administrator.
     */
    static final String STANDS = """
            (EXISTS (SELECT 1 FROM pub_post_holder own
                     WHERE own.person = delegation.delegate AND %s
                       AND (own.unit = holder.unit
                            OR EXISTS (SELECT 1 FROM pub_unit_reached near
                                       WHERE near.scope = 'SUBTREE' AND near.reader = holder.unit AND near.unit = own.unit
                                         AND %s)))
             AND NOT EXISTS (SELECT 1 FROM pub_post_holder own
                             WHERE own.person = delegation.delegate AND %s
                               AND own.kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')))
            """.formatted(inForce("own"), inForce("near"), inForce("own"));

    private final JdbcClient jdbc;

    JdbcDelegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String inForce(String row) {
        return "(%1$s.from_on <= :today AND (%1$s.to_on IS NULL OR %1$s.to_on > :today))".formatted(row);
    }

    @Override
    public Optional<Delegation> find(UUID id) {
        return jdbc.sql("SELECT %s FROM access_delegation delegation WHERE id = :id".formatted(COLUMNS))
                .param("id", id)
                .query((row, number) -> delegation(row))
                .optional();
    }

    @Override
    public void lock(PostId post) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/delegation/" + post)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql("""
                        INSERT INTO access_delegation (id, post, holder, delegate, from_on, to_on, reason, version)
                        VALUES (:id, :post, :holder, :delegate, :from, :to, :reason, :version)
                        """)
                .param("id", delegation.id())
                .param("post", delegation.post().value())
                .param("holder", delegation.holder().value())
                .param("delegate", delegation.delegate().value())
                .param("from", delegation.fromOn())
                .param("to", delegation.toOn())
                .param("reason", delegation.reason())
                .param("version", delegation.version())
                .update();
    }

    @Override
    public boolean end(Delegation delegation, LocalDate on) {
        return jdbc.sql("""
                        UPDATE access_delegation SET to_on = greatest(from_on, :on), version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("on", on)
                        .param("id", delegation.id())
                        .param("version", delegation.version())
                        .update()
                == 1;
    }

    @Override
    public List<Delegation> inForceFor(PersonId delegate, LocalDate day) {
        return jdbc.sql("""
                        SELECT %s FROM access_delegation delegation
                        JOIN pub_post_holder holder ON holder.post = delegation.post AND holder.person = delegation.holder AND %s
                        WHERE delegation.delegate = :delegate AND %s AND %s
                        ORDER BY delegation.from_on, delegation.id
                        """.formatted(COLUMNS, inForce("holder"), inForce("delegation"), STANDS))
                .param("delegate", delegate.value())
                .param("today", day)
                .query((row, number) -> delegation(row))
                .list();
    }

    @Override
    public List<Delegation> of(PersonId person) {
        return jdbc.sql("""
                        SELECT %s FROM access_delegation delegation
                        WHERE delegation.holder = :person OR delegation.delegate = :person
                        ORDER BY delegation.from_on DESC, delegation.id DESC LIMIT 200
                        """.formatted(COLUMNS))
                .param("person", person.value())
                .query((row, number) -> delegation(row))
                .list();
    }

    @Override
    public Set<PostId> withheld(PersonId person) {
        return new HashSet<>(jdbc.sql("SELECT post FROM access_withheld WHERE person = :person AND state <> 'RELEASED'")
                .param("person", person.value())
                .query((row, number) -> new PostId(row.getObject("post", UUID.class)))
                .list());
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                new PostId(row.getObject("post", UUID.class)),
                new PersonId(row.getObject("holder", UUID.class)),
                new PersonId(row.getObject("delegate", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("reason"),
                row.getLong("version"));
    }
}
