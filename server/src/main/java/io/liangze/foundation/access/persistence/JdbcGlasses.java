package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.ReachedUnits;
import io.liangze.foundation.access.application.glass.GlassViews;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.foundation.access.domain.glass.Glasses;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGlasses implements Glasses, GlassViews {

    private static final List<SortKey> KEYS = List.of(SortKey.instant("openedAt", "glass.opened_at"));

    /** The unit of the post stands with its holder, ended or not. */
    private static final String FROM = """
            access_glass glass
            JOIN LATERAL (SELECT unit FROM pub_post_holder WHERE post = glass.post LIMIT 1) acting ON true
            """;

    private final JdbcClient jdbc;

    JdbcGlasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Glass glass) {
        jdbc.sql("""
                        INSERT INTO access_glass (id, person, post, unit, reason, opened_at, until_at)
                        VALUES (:id, :person, :post, :unit, :reason, :opened, :until)
                        """)
                .param("id", glass.id())
                .param("person", glass.actor().person().value())
                .param("post", glass.actor().post().value())
                .param("unit", glass.unit().value())
                .param("reason", glass.reason())
                .param("opened", Timestamp.from(glass.openedAt()))
                .param("until", Timestamp.from(glass.untilAt()))
                .update();
    }

    @Override
    public Optional<Glass> find(UUID id) {
        return jdbc.sql("SELECT glass.*, acting.unit AS acting_unit FROM %s WHERE glass.id = :id".formatted(FROM))
                .param("id", id)
                .query((row, number) -> glass(row))
                .optional();
    }

    @Override
    public Page<Glass> list(ListQuery query, ReachedUnits reached) {
        Keyset keyset = Keyset.of(query, KEYS, "glass.id");
        String condition = reached.condition("glass.unit");
        var rows = jdbc.sql(
                        "SELECT glass.*, acting.unit AS acting_unit, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                                .formatted(keyset.columns(), FROM, condition, keyset.where(), keyset.orderBy()))
                .params(reached.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(glass(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(
                rows,
                query.rows(),
                query.counted()
                        ? Page.Total.of(jdbc.sql(
                                        "SELECT count(*) FROM (SELECT 1 FROM access_glass glass WHERE %s LIMIT :most) counted"
                                                .formatted(condition))
                                .params(reached.values())
                                .param("most", Page.Total.MOST + 1)
                                .query(Integer.class)
                                .single())
                        : null);
    }

    @Override
    public Set<PostId> watchers(UnitId unit, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        SELECT holder.post FROM pub_post_holder holder
                        WHERE holder.from_on <= :day AND (holder.to_on IS NULL OR holder.to_on > :day)
                          AND (holder.kind = 'SECURITY_ADMINISTRATOR'
                               OR (holder.unit = :unit AND holder.kind IN
                                   ('SECRETARY', 'DISCIPLINE_SECRETARY', 'OFFICE_HEAD', 'DISPATCHED_TEAM_HEAD')))
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new PostId(row.getObject("post", UUID.class)))
                .list());
    }

    private static Glass glass(ResultSet row) throws SQLException {
        return new Glass(
                row.getObject("id", UUID.class),
                new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitId(row.getObject("acting_unit", UUID.class))),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until_at").toInstant());
    }
}
