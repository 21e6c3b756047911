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
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceViews implements PlaceViews {

    /** The code of a subtree comes from the closure, whose key runs in its order. */
    private static final List<SortKey> KEYS =
            List.of(SortKey.text("code", "register.code"), SortKey.pinyin("name", "place.name"));

    private static final List<SortKey> KEYS_WITHIN =
            List.of(SortKey.text("code", "pair.code"), SortKey.pinyin("name", "place.name"));

    private static final String FROM =
            "organization_place_state place JOIN organization_place register ON register.id = place.place";

    /** The order of the pieces of names is that of the register, so that the first page is one stretch of their key. */
    private static final List<SortKey> KEYS_FOUND =
            List.of(SortKey.text("code", "found.code"), SortKey.pinyin("name", "place.name"));

    private static final String FROM_FOUND = """
            organization_place_pair found
            JOIN organization_place_state place ON place.place = found.place AND place.from_on = found.from_on
            JOIN organization_place register ON register.id = place.place
            """;

    private static final String FROM_FOUND_WITHIN =
            FROM_FOUND + "JOIN organization_place_below pair ON pair.below = found.place AND pair.code = found.code";

    /** Names with digits, and codes by their beginning; of the latter a broad beginning finds many. */
    private static final String CODED = """
            place.place IN (SELECT named.place FROM organization_place_pair named WHERE named.pair = :pair
                            UNION ALL SELECT coded.id FROM organization_place coded WHERE coded.code LIKE :beginning)
            """;

    /** Names are Chinese; what begins otherwise may be a code as well. */
    private static final char LAST_OF_ASCII = '\u007f';

    private static final String HOLDS = "position(:q IN lower(place.name)) > 0";

    private static final String FROM_WITHIN =
            "organization_place_below pair JOIN (" + FROM + ") ON place.place = pair.below";

    private static final String COLUMNS = """
            place.place AS id, register.code, place.name, place.level, place.kind, register.invented,
            place.parent AS parent_id,
            (SELECT parent.name FROM organization_place_state parent WHERE parent.place = place.parent AND %s) AS parent_name,
            (SELECT count(*) FROM organization_place_state child WHERE child.parent = place.place AND %s) AS child_count
            """.formatted(Days.inForce("parent"), Days.inForce("child"));

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcPlaceViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query) {
        PlaceId within = filter.within();
        PlaceId parent = filter.parent();
        String text = filter.q();
        boolean named = text != null && text.charAt(0) > LAST_OF_ASCII;
        String from = named ? (within == null ? FROM_FOUND : FROM_FOUND_WITHIN) : (within == null ? FROM : FROM_WITHIN);
        Keyset keyset = Keyset.of(query, named ? KEYS_FOUND : within == null ? KEYS : KEYS_WITHIN, "place.place");
        Conditions conditions = new Conditions()
                .on(time.dayOr(filter.asOf()))
                .andAlways(Days.inForce("place"))
                .and("place.parent = :parent", "parent", parent == null ? null : parent.value())
                .and(
                        "pair.above = :within AND " + Days.inForce("pair"),
                        "within",
                        within == null ? null : within.value())
                .andOneOf("place.level", "level", filter.level())
                .andOneOf("place.kind", "kind", filter.kind())
                .and("register.invented = :invented", "invented", filter.invented());
        if (text != null) {
            String lower = text.toLowerCase(Locale.ROOT);
            conditions.and(named ? "found.pair = :pair" : CODED, "pair", rarestPair(lower));
            conditions.and(named ? HOLDS : "(" + HOLDS + " OR register.code LIKE :beginning)", "q", lower);
            if (!named) {
                conditions.with("beginning", Conditions.beginning(text));
            }
        }
        var rows = jdbc.sql("""
                        SELECT %s, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(
                                COLUMNS, keyset.columns(), from, conditions.sql(), keyset.where(), keyset.orderBy()))
                .params(conditions.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? conditions.count(jdbc, from) : null);
    }

    /** Of the pieces of a text the one that the fewest places have, so that the fewest are looked at; beyond 1,000 any will do. */
    private String rarestPair(String text) {
        return jdbc.sql("""
                        SELECT piece FROM unnest(organization_pairs(:text)) piece
                        ORDER BY (SELECT count(*) FROM (SELECT 1 FROM organization_place_pair known
                                                        WHERE known.pair = piece LIMIT 1000) counted) LIMIT 1
                        """).param("text", text).query(String.class).single();
    }

    @Override
    public Optional<Whole> find(PlaceId id, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return jdbc.sql("""
                        SELECT %s, register.version, place.from_on, place.to_on,
                               (SELECT count(*) FROM organization_unit_state unit WHERE unit.place = place.place AND %s)
                                   AS unit_count,
                               (SELECT count(*) FROM organization_place_below pair WHERE pair.above = place.place
                                AND pair.depth > 0 AND %s) AS places_below
                        FROM organization_place register JOIN LATERAL (%s) place ON true
                        WHERE register.id = :id
                        """.formatted(
                                COLUMNS,
                                Days.inForce("unit"),
                                Days.inForce("pair"),
                                Days.nearest("organization_place_state", "place", "register.id")))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> whole(row, day))
                .optional();
    }

    private Whole whole(ResultSet row, LocalDate asOf) throws SQLException {
        Summary summary = summary(row);
        Named parent = summary.parent();
        UUID parentId = parent == null ? null : UUID.fromString(parent.id());
        Date ended = row.getDate("to_on");
        return new Whole(
                summary,
                row.getLong("version"),
                path(summary.id().value(), asOf),
                row.getDate("from_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate(),
                row.getInt("unit_count"),
                line(summary.id().value(), Line.PRINCIPAL, asOf),
                line(summary.id().value(), Line.SUPERVISORY, asOf),
                line(parentId, Line.PRINCIPAL, asOf),
                line(parentId, Line.SUPERVISORY, asOf),
                row.getInt("places_below"),
                unitsBelow(summary.id(), Line.PRINCIPAL, asOf),
                unitsBelow(summary.id(), Line.SUPERVISORY, asOf));
    }

    private int unitsBelow(PlaceId place, Line line, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT count(*) FROM organization_unit_state unit
                        JOIN organization_place_below pair ON pair.below = unit.place AND pair.above = :place AND pair.depth > 0
                        WHERE unit.line = :line AND %s AND %s
                        """.formatted(Days.inForce("unit"), Days.inForce("pair")))
                .param("place", place.value())
                .param("line", line.name())
                .param("day", asOf)
                .query(Integer.class)
                .single();
    }

    private List<Named> path(UUID place, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT above.place AS id, above.name FROM organization_place_below pair
                        JOIN organization_place_state above ON above.place = pair.above AND %s
                        WHERE pair.below = :place AND pair.depth > 0 AND %s ORDER BY pair.depth DESC
                        """.formatted(Days.inForce("above"), Days.inForce("pair")))
                .param("place", place)
                .param("day", asOf)
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }

    /** The unit of the territory itself on this line: not the teams, groups and organs that sit in the place. */
    private @Nullable LineUnit line(@Nullable UUID place, Line line, LocalDate asOf) {
        if (place == null) {
            return null;
        }
        return jdbc.sql("""
                        SELECT unit.unit AS id, unit.name, unit.kind, post.name AS post, person.id AS person_id,
                               person.name AS person
                        FROM organization_unit_state unit
                        JOIN organization_unit register ON register.id = unit.unit
                        LEFT JOIN LATERAL (SELECT post.id, state.name FROM organization_post post
                                           JOIN organization_post_state state ON state.post = post.id
                                           WHERE post.unit = unit.unit AND %s
                                           ORDER BY state.position, post.id LIMIT 1) post ON true
                        LEFT JOIN organization_term term ON term.post = post.id AND %s
                        LEFT JOIN organization_person person ON person.id = term.person
                        WHERE unit.place = :place AND unit.line = :line AND %s
                          AND unit.kind NOT IN ('LEADING_PARTY_GROUP', 'DISPATCHED_TEAM', 'ORGAN_COMMITTEE', 'ORGAN_COMMISSION')
                        ORDER BY register.code LIMIT 1
                        """.formatted(Days.inForce("state"), Days.inForce("term"), Days.inForce("unit")))
                .param("day", asOf)
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
