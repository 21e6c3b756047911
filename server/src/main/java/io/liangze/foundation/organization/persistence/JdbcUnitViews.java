package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.PostFlag;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnitViews implements UnitViews {

    private static final List<SortKey> KEYS =
            List.of(SortKey.text("code", "register.code"), SortKey.pinyin("name", "unit.name"));

    private static final String FROM = """
            organization_unit_state unit
            JOIN organization_unit register ON register.id = unit.unit
            JOIN organization_place_state place ON place.place = unit.place AND %s
            JOIN organization_place place_register ON place_register.id = unit.place
            """.formatted(Days.inForce("place"));

    /** The superior on the line of the unit's own duties. */
    private static final String SUPERIOR = """
            LEFT JOIN organization_unit_relation above
                   ON above.lower = unit.unit AND above.line = coalesce(unit.line, 'PRINCIPAL') AND %s
            LEFT JOIN organization_unit_state superior ON superior.unit = above.upper AND %s
            """.formatted(Days.inForce("above"), Days.inForce("superior"));

    private static final String COLUMNS = """
            unit.unit AS id, register.code, unit.name, unit.short_name, unit.kind, unit.dispatch, register.version,
            unit.place AS place_id, place.name AS place_name, place.level, place_register.invented,
            superior.unit AS superior_id, superior.name AS superior_name,
            (SELECT max(year) FROM organization_unit_profile profile WHERE profile.unit = unit.unit
                AND profile.year <= extract(year FROM CAST(:day AS date))) AS described_year
            """;

    /** What stands below a covered unit on the principal line is covered with it. */
    private static final String COVERING = """
            organization_coverage coverage JOIN organization_unit_below pair
              ON pair.above = coverage.unit AND pair.line = 'PRINCIPAL' AND %s AND %s
            """.formatted(Days.inForce("pair"), Days.inForce("coverage"));

    private static final String COVERED = COVERING + " WHERE coverage.team = :team";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcUnitViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "unit.unit");
        Conditions conditions = conditions(filter);
        var rows = jdbc.sql("SELECT %s, %s FROM %s %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                        .formatted(
                                COLUMNS,
                                keyset.columns(),
                                FROM,
                                SUPERIOR,
                                conditions.sql(),
                                keyset.where(),
                                keyset.orderBy()))
                .params(conditions.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? conditions.count(jdbc, FROM) : null);
    }

    private Conditions conditions(Filter filter) {
        LocalDate day = time.dayOr(filter.asOf());
        Conditions conditions = new Conditions()
                .on(day)
                .andAlways(Days.inForce("unit"))
                .and(
                        "unit.place = :place",
                        "place",
                        filter.place() == null ? null : filter.place().value())
                .andWithin("unit.unit", filter.within())
                .and(
                        "unit.unit IN (SELECT pair.below FROM " + COVERED + ")",
                        "team",
                        filter.coveredBy() == null ? null : filter.coveredBy().value())
                .andOneOf("unit.kind", "kind", filter.kind())
                .andOneOf("unit.line", "line", filter.line())
                .and("place_register.invented = :invented", "invented", filter.invented())
                .andUnitFound("unit.unit", filter.q());
        Boolean described = filter.described();
        if (described != null) {
            conditions
                    .andAlways("unit.line = 'PRINCIPAL'")
                    .and(
                            (described ? "" : "NOT ")
                                    + "EXISTS (SELECT 1 FROM organization_unit_profile profile"
                                    + " WHERE profile.unit = unit.unit AND profile.year = :year)",
                            "year",
                            day.getYear());
        }
        return conditions;
    }

    @Override
    public Optional<Whole> find(UnitId id, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return jdbc.sql("""
                        SELECT %s, unit.from_on, unit.to_on, profile.year, profile.party_members, profile.residents,
                               profile.address, profile.duty_phone, profile.described_on,
                               committee.unit AS committee_id, committee.name AS committee_name,
                               commission.unit AS commission_id, commission.name AS commission_name,
                               (SELECT count(*) FROM organization_unit_relation below
                                WHERE below.upper = unit.unit AND below.line = 'PRINCIPAL' AND %s) AS principal_below,
                               (SELECT count(*) FROM organization_unit_relation below
                                WHERE below.upper = unit.unit AND below.line = 'SUPERVISORY' AND %s) AS supervisory_below
                        FROM organization_unit register
                        JOIN LATERAL (%s) unit ON true
                        JOIN LATERAL (%s) place ON true
                        JOIN organization_place place_register ON place_register.id = unit.place
                        %s
                        LEFT JOIN organization_unit_relation belonging
                               ON belonging.lower = unit.unit AND belonging.line = 'PRINCIPAL' AND %s
                        LEFT JOIN organization_unit_state committee ON committee.unit = belonging.upper AND %s
                        LEFT JOIN organization_unit_relation reporting
                               ON reporting.lower = unit.unit AND reporting.line = 'SUPERVISORY' AND %s
                        LEFT JOIN organization_unit_state commission ON commission.unit = reporting.upper AND %s
                        LEFT JOIN LATERAL (SELECT * FROM organization_unit_profile WHERE unit = register.id
                                           AND year <= :year ORDER BY year DESC LIMIT 1) profile ON true
                        WHERE register.id = :id
                        """.formatted(
                                COLUMNS,
                                Days.inForce("below"),
                                Days.inForce("below"),
                                Days.nearest("organization_unit_state", "unit", "register.id"),
                                Days.nearest("organization_place_state", "place", "unit.place"),
                                SUPERIOR,
                                Days.inForce("belonging"),
                                Days.inForce("committee"),
                                Days.inForce("reporting"),
                                Days.inForce("commission")))
                .param("id", id.value())
                .param("day", day)
                .param("year", day.getYear())
                .query((row, number) -> whole(id, row, day))
                .optional();
    }

    private Whole whole(UnitId id, ResultSet row, LocalDate asOf) throws SQLException {
        List<Post> posts = posts(id, asOf);
        Date ended = row.getDate("to_on");
        return new Whole(
                summary(row),
                row.getLong("version"),
                path(id, asOf),
                described(row),
                posts.size(),
                (int) posts.stream().filter(post -> post.holder() == null).count(),
                row.getInt("principal_below"),
                row.getInt("supervisory_below"),
                named(row, "committee_id", "committee_name"),
                named(row, "commission_id", "commission_name"),
                named(COVERING + "WHERE pair.below = :unit", "coverage.team", id, asOf),
                named(
                        "organization_coverage coverage WHERE coverage.team = :unit AND " + Days.inForce("coverage"),
                        "coverage.unit",
                        id,
                        asOf),
                row.getDate("from_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate());
    }

    /** On the line of the unit's own duties. */
    private List<Named> path(UnitId unit, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT above.unit AS id, above.short_name AS name FROM organization_unit_state own
                        JOIN organization_unit_below pair ON pair.below = own.unit AND pair.depth > 0
                             AND pair.line = coalesce(own.line, 'PRINCIPAL') AND %s
                        JOIN organization_unit_state above ON above.unit = pair.above AND %s
                        WHERE own.unit = :unit AND %s ORDER BY pair.depth DESC
                        """.formatted(Days.inForce("pair"), Days.inForce("above"), Days.inForce("own")))
                .param("unit", unit.value())
                .param("day", asOf)
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }

    /** The units of a column, each once, in the order of the register. */
    private List<Named> named(String rows, String column, UnitId unit, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT register.id, other.name FROM organization_unit register
                        JOIN organization_unit_state other ON other.unit = register.id AND %s
                        WHERE register.id IN (SELECT %s FROM %s) ORDER BY register.code
                        """.formatted(Days.inForce("other"), column, rows))
                .param("unit", unit.value())
                .param("day", asOf)
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }

    @Override
    public List<Post> posts(UnitId unit, @Nullable LocalDate asOf) {
        return jdbc.sql("""
                        SELECT post.id, state.name, post.kind, state.rank, state.managed_by, state.portfolio, state.position,
                               term.from_on, term.capacity, person.id AS person_id, person.name AS person,
                               coalesce(%s, false) AS other_business_flag, %s AS vacant_since
                        FROM organization_post post
                        JOIN organization_post_state state ON state.post = post.id AND %s
                        LEFT JOIN organization_term term ON term.post = post.id AND %s
                        LEFT JOIN organization_person person ON person.id = term.person
                        WHERE post.unit = :unit ORDER BY state.position, post.id
                        """.formatted(
                                Flags.OTHER_BUSINESS, Flags.VACANT_SINCE, Days.inForce("state"), Days.inForce("term")))
                .param("unit", unit.value())
                .param("day", time.dayOr(asOf))
                .query((row, number) -> post(row))
                .list();
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("id"),
                row.getString("name"),
                PostKind.valueOf(row.getString("kind")),
                Columns.code(PostRank.class, row.getString("rank")),
                Columns.code(ManagedBy.class, row.getString("managed_by")),
                row.getString("portfolio"),
                named(row, "person_id", "person"),
                Columns.code(TermCapacity.class, row.getString("capacity")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("vacant_since", LocalDate.class),
                row.getBoolean("other_business_flag") ? Set.of(PostFlag.OTHER_BUSINESS) : Set.of(),
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
                Columns.code(TeamDispatch.class, row.getString("dispatch")),
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
