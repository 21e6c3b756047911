package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnitViews implements UnitViews {

    private static final List<SortKey> KEYS =
            List.of(SortKey.text("code", "unit.code"), SortKey.pinyin("name", "unit.name"));

    private static final String FROM = "organization_unit unit JOIN organization_place place ON place.id = unit.place";

    private static final String COLUMNS = """
            unit.id, unit.code, unit.name, unit.short_name, unit.kind, unit.version, unit.valid_from, place.id AS place_id,
            place.name AS place_name, place.level, place.invented, superior.id AS superior_id,
            superior.name AS superior_name,
            (SELECT max(year) FROM organization_unit_profile profile WHERE profile.unit = unit.id) AS described_year
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcUnitViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "unit.id");
        Conditions conditions = conditions(filter);
        var rows = jdbc.sql("""
                        SELECT %s, %s FROM %s LEFT JOIN organization_unit superior ON superior.id = unit.superior
                        WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(
                                COLUMNS, keyset.columns(), FROM, conditions.sql(), keyset.where(), keyset.orderBy()))
                .params(conditions.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), Conditions.keys(row, keyset, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? conditions.count(jdbc, FROM) : null);
    }

    private Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions()
                .and(
                        "unit.place = :place",
                        "place",
                        filter.place() == null ? null : filter.place().value())
                .and(
                        "unit.id IN (SELECT below FROM organization_unit_below WHERE above = :within)",
                        "within",
                        filter.within() == null ? null : filter.within().value())
                .andOneOf("unit.kind", "kind", filter.kind())
                .andOneOf("unit.line", "line", filter.line())
                .and("place.invented = :invented", "invented", filter.invented())
                .andFound("unit.name || ' ' || unit.code", filter.q());
        Boolean described = filter.described();
        if (described != null) {
            conditions
                    .andAlways("unit.line = 'PRINCIPAL'")
                    .and(
                            (described ? "" : "NOT ")
                                    + "EXISTS (SELECT 1 FROM organization_unit_profile profile"
                                    + " WHERE profile.unit = unit.id AND profile.year = :year)",
                            "year",
                            time.today().getYear());
        }
        return conditions;
    }

    @Override
    public Optional<Whole> find(UnitId id) {
        return jdbc.sql("""
                        SELECT %s, profile.year, profile.party_members, profile.residents, profile.address, profile.duty_phone,
                               profile.described_on,
                               (SELECT count(*) FROM organization_post post WHERE post.unit = unit.id) AS post_count,
                               (SELECT count(*) FROM organization_post post WHERE post.unit = unit.id
                                AND NOT EXISTS (SELECT 1 FROM organization_term term WHERE term.post = post.id
                                                AND term.from_on <= :today AND (term.to_on IS NULL OR term.to_on > :today)))
                                   AS vacant_count,
                               (SELECT count(*) FROM organization_unit below WHERE below.superior = unit.id)
                                   AS subordinate_count
                        FROM %s LEFT JOIN organization_unit superior ON superior.id = unit.superior
                        LEFT JOIN LATERAL (SELECT * FROM organization_unit_profile WHERE unit = unit.id
                                           ORDER BY year DESC LIMIT 1) profile ON true
                        WHERE unit.id = :id
                        """.formatted(COLUMNS, FROM))
                .param("id", id.value())
                .param("today", time.today())
                .query((row, number) -> new Whole(
                        summary(row),
                        row.getLong("version"),
                        path(id),
                        described(row),
                        row.getInt("post_count"),
                        row.getInt("vacant_count"),
                        row.getInt("subordinate_count"),
                        row.getDate("valid_from").toLocalDate()))
                .optional();
    }

    private List<Named> path(UnitId unit) {
        return jdbc.sql("""
                        SELECT above.id, above.short_name AS name FROM organization_unit_below closure
                        JOIN organization_unit above ON above.id = closure.above
                        WHERE closure.below = :unit AND closure.depth > 0 ORDER BY closure.depth DESC
                        """)
                .param("unit", unit.value())
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }

    @Override
    public List<Post> posts(UnitId unit) {
        return jdbc.sql("""
                        SELECT post.id, post.name, post.kind, post.rank, post.managed_by, post.portfolio, post.position,
                               term.from_on, person.id AS person_id, person.name AS person
                        FROM organization_post post
                        LEFT JOIN organization_term term ON term.post = post.id AND term.from_on <= :today
                                                        AND (term.to_on IS NULL OR term.to_on > :today)
                        LEFT JOIN organization_person person ON person.id = term.person
                        WHERE post.unit = :unit ORDER BY post.position, post.id
                        """)
                .param("unit", unit.value())
                .param("today", time.today())
                .query((row, number) -> post(row))
                .list();
    }

    private static Post post(ResultSet row) throws SQLException {
        String rank = row.getString("rank");
        Date since = row.getDate("from_on");
        return new Post(
                row.getString("id"),
                row.getString("name"),
                PostKind.valueOf(row.getString("kind")),
                rank == null ? null : PostRank.valueOf(rank),
                row.getString("managed_by"),
                row.getString("portfolio"),
                named(row, "person_id", "person"),
                since == null ? null : since.toLocalDate(),
                row.getInt("position"));
    }

    private static @Nullable Described described(ResultSet row) throws SQLException {
        Integer year = row.getObject("year", Integer.class);
        if (year == null) {
            return null;
        }
        return new Described(
                new UnitProfile(
                        year,
                        row.getInt("party_members"),
                        row.getObject("residents", Integer.class),
                        row.getString("address"),
                        row.getString("duty_phone")),
                row.getDate("described_on").toLocalDate());
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                new Named(row.getString("place_id"), row.getString("place_name")),
                PlaceLevel.valueOf(row.getString("level")),
                named(row, "superior_id", "superior_name"),
                row.getBoolean("invented"),
                row.getObject("described_year", Integer.class));
    }

    private static @Nullable Named named(ResultSet row, String id, String name) throws SQLException {
        return row.getString(id) == null ? null : new Named(row.getString(id), row.getString(name));
    }
}
