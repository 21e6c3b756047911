package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PlaceId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceViews implements PlaceViews {

    private static final List<SortKey> KEYS =
            List.of(SortKey.text("code", "place.code"), SortKey.pinyin("name", "place.name"));

    private static final String COLUMNS = """
            place.id, place.code, place.name, place.level, place.kind, place.invented, place.valid_from,
            parent.id AS parent_id, parent.name AS parent_name,
            (SELECT count(*) FROM organization_place child WHERE child.parent = place.id) AS child_count
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcPlaceViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "place.id");
        Conditions conditions = new Conditions()
                .and(
                        "place.parent = :parent",
                        "parent",
                        filter.parent() == null ? null : filter.parent().value())
                .and(
                        "place.id IN (SELECT below FROM organization_place_below WHERE above = :within)",
                        "within",
                        filter.within() == null ? null : filter.within().value())
                .andOneOf("place.level", "level", filter.level())
                .andOneOf("place.kind", "kind", filter.kind())
                .and("place.invented = :invented", "invented", filter.invented())
                .andFound("place.name || ' ' || place.code", filter.q());
        var rows = jdbc.sql(
                        """
                        SELECT %s, %s FROM organization_place place
                        LEFT JOIN organization_place parent ON parent.id = place.parent
                        WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(COLUMNS, keyset.columns(), conditions.sql(), keyset.where(), keyset.orderBy()))
                .params(conditions.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), Conditions.keys(row, keyset, "id")))
                .list();
        Page.Total total = query.counted() ? conditions.count(jdbc, "organization_place place") : null;
        return keyset.page(rows, query.rows(), total);
    }

    @Override
    public Optional<Whole> find(PlaceId id) {
        return jdbc.sql("""
                        SELECT %s,
                               (SELECT count(*) FROM organization_unit unit WHERE unit.place = place.id) AS unit_count,
                               (SELECT count(*) FROM organization_place_below WHERE above = place.id AND depth > 0)
                                   AS places_below,
                               (SELECT count(*) FROM organization_place_below JOIN organization_unit unit ON unit.place = below
                                WHERE above = place.id AND depth > 0 AND unit.line = 'PRINCIPAL') AS principal_below,
                               (SELECT count(*) FROM organization_place_below JOIN organization_unit unit ON unit.place = below
                                WHERE above = place.id AND depth > 0 AND unit.line = 'SUPERVISORY') AS supervisory_below
                        FROM organization_place place LEFT JOIN organization_place parent ON parent.id = place.parent
                        WHERE place.id = :id
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .query((row, number) -> whole(row))
                .optional();
    }

    private Whole whole(ResultSet row) throws SQLException {
        Summary summary = summary(row);
        Named parent = summary.parent();
        UUID parentId = parent == null ? null : UUID.fromString(parent.id());
        return new Whole(
                summary,
                path(summary.id().value()),
                row.getDate("valid_from").toLocalDate(),
                row.getInt("unit_count"),
                line(summary.id().value(), Line.PRINCIPAL),
                line(summary.id().value(), Line.SUPERVISORY),
                line(parentId, Line.PRINCIPAL),
                line(parentId, Line.SUPERVISORY),
                row.getInt("places_below"),
                row.getInt("principal_below"),
                row.getInt("supervisory_below"));
    }

    private List<Named> path(UUID place) {
        return jdbc.sql("""
                        SELECT above.id, above.name FROM organization_place_below closure
                        JOIN organization_place above ON above.id = closure.above
                        WHERE closure.below = :place AND closure.depth > 0 ORDER BY closure.depth DESC
                        """)
                .param("place", place)
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }

    /** The unit of the territory itself on this line: not the teams and groups that sit in the place. */
    private @Nullable LineUnit line(@Nullable UUID place, Line line) {
        if (place == null) {
            return null;
        }
        return jdbc.sql("""
                        SELECT unit.id, unit.name, unit.kind, unit.line, post.name AS post, person.id AS person_id,
                               person.name AS person
                        FROM organization_unit unit
                        LEFT JOIN LATERAL (SELECT * FROM organization_post WHERE unit = unit.id
                                           ORDER BY position, id LIMIT 1) post ON true
                        LEFT JOIN organization_term term ON term.post = post.id AND term.from_on <= :today
                                                        AND (term.to_on IS NULL OR term.to_on > :today)
                        LEFT JOIN organization_person person ON person.id = term.person
                        WHERE unit.place = :place AND unit.line = :line
                          AND unit.kind NOT IN ('LEADING_PARTY_GROUP', 'DISPATCHED_TEAM')
                        ORDER BY unit.code LIMIT 1
                        """)
                .param("today", time.today())
                .param("place", place)
                .param("line", line.name())
                .query((row, number) -> new LineUnit(
                        row.getString("id"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("post"),
                        row.getString("person_id") == null
                                ? null
                                : new Named(row.getString("person_id"), row.getString("person"))))
                .optional()
                .orElse(null);
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                PlaceLevel.valueOf(row.getString("level")),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("parent_id") == null
                        ? null
                        : new Named(row.getString("parent_id"), row.getString("parent_name")),
                row.getBoolean("invented"),
                row.getInt("child_count"));
    }
}
