package io.liangze.foundation.organization.persistence.staffing;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.staffing.StaffingViews;
import io.liangze.foundation.organization.persistence.Columns;
import io.liangze.foundation.organization.persistence.Conditions;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.foundation.organization.persistence.Flags;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Reach;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffingViews implements StaffingViews {

    private static final String TRAINED = """
            organization_training_person trained JOIN organization_training training ON training.id = trained.training
            WHERE trained.person = term.person AND training.withdrawn_on IS NULL
              AND training.last_on <= :day AND training.last_on >= date_trunc('year', CAST(:day AS date))
            """;

    private static final String TEAM = """
            SELECT count(*) AS posts, count(*) FILTER (WHERE term.id IS NULL) AS vacant,
                   min(%s) AS vacant_since,
                   count(*) FILTER (WHERE term.capacity = 'CONCURRENT' OR (term.id IS NOT NULL AND %s)) AS part_time,
                   count(*) FILTER (WHERE term.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s)) AS untrained,
                   coalesce(bool_or(term.id IS NOT NULL AND %s), false) AS other_business
            FROM organization_post post
            JOIN organization_post_state state ON state.post = post.id AND %s
            LEFT JOIN organization_term term ON term.post = post.id AND %s
            WHERE post.unit = unit.unit
            """.formatted(
                    Flags.VACANT_SINCE,
                    Flags.HELD_OUTSIDE,
                    TRAINED,
                    Flags.OTHER_BUSINESS,
                    Days.inForce("state"),
                    Days.inForce("term"));

    private static final String GROUPS = """
            SELECT count(*) AS seats, count(*) FILTER (WHERE lim.leave_by < :day) AS overdue
            FROM organization_work_group_seat seat
            LEFT JOIN LATERAL (SELECT * FROM organization_work_group_limit WHERE seat = seat.id AND set_on <= :day
                               ORDER BY version DESC LIMIT 1) lim ON true
            WHERE seat.unit = unit.unit AND seat.joined_on <= :day AND (seat.left_on IS NULL OR seat.left_on > :day)
            """;

    /** The committee of the commission that sent a team: a team has none of its own. */
    private static final String SENDER = """
            SELECT own.upper FROM organization_unit_state team
            JOIN organization_unit_relation sent ON sent.lower = team.unit AND sent.line = 'SUPERVISORY' AND %s
            JOIN organization_unit_relation own ON own.lower = sent.upper AND own.line = 'PRINCIPAL' AND %s
            WHERE team.unit = post.unit AND team.kind = 'DISPATCHED_TEAM' AND %s
            """.formatted(Days.inForce("sent"), Days.inForce("own"), Days.inForce("team"));

    private static final String FROM = """
            JOIN LATERAL (%s) place ON true
            JOIN organization_place place_register ON place_register.id = unit.place
            LEFT JOIN organization_unit_relation belonging
                   ON belonging.lower = unit.unit AND belonging.line = 'PRINCIPAL' AND %s
            LEFT JOIN organization_unit_state committee ON committee.unit = belonging.upper AND %s
            LEFT JOIN organization_establishment strength ON strength.unit = unit.unit AND %s
            CROSS JOIN LATERAL (%s) team
            CROSS JOIN LATERAL (%s) work
            """.formatted(
                    Days.nearest("organization_place_state", "place", "unit.place"),
                    Days.inForce("belonging"),
                    Days.inForce("committee"),
                    Days.inForce("strength"),
                    TEAM,
                    GROUPS);

    private static final String LISTED =
            "organization_unit_state unit JOIN organization_unit register ON register.id = unit.unit " + FROM;

    private static final String COLUMNS = """
            unit.unit AS id, register.code, register.version, unit.name, unit.kind,
            unit.place AS place_id, place.name AS place_name, place_register.invented,
            committee.unit AS committee_id, committee.name AS committee_name,
            strength.authorised, strength.filled, team.*, work.*
            """;

    private static final List<SortKey> KEYS = List.of(
            SortKey.text("code", "register.code"),
            SortKey.pinyin("name", "unit.name"),
            SortKey.text("vacantSince", "coalesce(team.vacant_since::text, '9999-12-31')"));

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcStaffingViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query, Reach reach) {
        Keyset keyset = Keyset.of(query, KEYS, "unit.unit");
        Conditions conditions = conditions(filter, reach);
        var rows = jdbc.sql("SELECT %s, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                        .formatted(
                                COLUMNS, keyset.columns(), LISTED, conditions.sql(), keyset.where(), keyset.orderBy()))
                .params(conditions.values())
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? conditions.count(jdbc, LISTED) : null);
    }

    private Conditions conditions(Filter filter, Reach reach) {
        return new Conditions()
                .on(time.dayOr(filter.asOf()))
                .andAlways(Days.inForce("unit"))
                .andAlways("unit.line = 'SUPERVISORY'")
                .andReached("unit.unit", reach, time.today())
                .andWithin("unit.unit", filter.within())
                .andOneOf("unit.kind", "kind", filter.kind())
                .and("(team.vacant > 0) = :vacant", "vacant", filter.vacant())
                .and("(work.overdue > 0) = :overdue", "overdue", filter.overdue())
                .and("(team.untrained > 0) = :untrained", "untrained", filter.untrained())
                .andUnitFound("unit.unit", filter.q());
    }

    @Override
    public Optional<Whole> find(UnitId id, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return jdbc.sql(
                        "SELECT %s FROM organization_unit register JOIN LATERAL (%s) unit ON unit.line = 'SUPERVISORY' %s WHERE register.id = :id"
                                .formatted(
                                        COLUMNS, Days.nearest("organization_unit_state", "unit", "register.id"), FROM))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new Whole(
                        summary(row),
                        row.getLong("version"),
                        establishments(id),
                        vacancies(id, day),
                        officers(id, day)))
                .optional();
    }

    private List<Establishment> establishments(UnitId id) {
        return jdbc.sql("SELECT * FROM organization_establishment WHERE unit = :id ORDER BY from_on DESC")
                .param("id", id.value())
                .query((row, number) -> new Establishment(
                        row.getInt("authorised"),
                        row.getInt("filled"),
                        row.getString("basis"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    /** A post is filled by the committee of the level that manages it: 干部管理权限. */
    private List<Vacancy> vacancies(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        SELECT post.id AS post_id, state.name AS post_name, state.managed_by, %s AS vacant_since,
                               filler.id AS filler_id, filler.name AS filler_name
                        FROM organization_post post
                        JOIN organization_post_state state ON state.post = post.id AND %s
                        LEFT JOIN organization_term term ON term.post = post.id AND %s
                        LEFT JOIN LATERAL (%s) sender ON true
                        LEFT JOIN LATERAL (
                            SELECT above.unit AS id, above.name FROM organization_unit_below pair
                            JOIN organization_unit_state above ON above.unit = pair.above
                                 AND above.kind IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE', 'LEADING_PARTY_GROUP') AND %s
                            JOIN organization_place_state at ON at.place = above.place AND %s
                            WHERE pair.line = 'PRINCIPAL' AND pair.below IN (post.unit, sender.upper) AND %s
                              AND CASE state.managed_by WHEN 'DEPARTMENT' THEN above.kind = 'LEADING_PARTY_GROUP'
                                                        ELSE at.level = state.managed_by END
                            ORDER BY pair.depth LIMIT 1) filler ON true
                        WHERE post.unit = :id AND term.id IS NULL ORDER BY vacant_since, state.position, post.id
                        """.formatted(
                                Flags.VACANT_SINCE,
                                Days.inForce("state"),
                                Days.inForce("term"),
                                SENDER,
                                Days.inForce("above"),
                                Days.inForce("at"),
                                Days.inForce("pair")))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new Vacancy(
                        new Named(row.getString("post_id"), row.getString("post_name")),
                        Columns.code(ManagedBy.class, row.getString("managed_by")),
                        named(row, "filler"),
                        row.getObject("vacant_since", LocalDate.class)))
                .list();
    }

    private List<Officer> officers(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        SELECT person.id AS person_id, person.name AS person_name, post.id AS post_id, state.name AS post_name,
                               term.capacity, term.from_on,
                               (SELECT coalesce(sum(training.hours), 0) FROM %s) AS hours,
                               (SELECT max(training.last_on) FROM organization_training_person trained
                                JOIN organization_training training ON training.id = trained.training
                                WHERE trained.person = term.person AND training.withdrawn_on IS NULL
                                  AND training.last_on <= :day) AS trained_on,
                               ARRAY(SELECT other_unit.short_name || ' ' || other_state.name FROM organization_term other
                                     JOIN organization_post other_post ON other_post.id = other.post
                                     JOIN organization_post_state other_state ON other_state.post = other.post AND %s
                                     JOIN organization_unit_state other_unit ON other_unit.unit = other_post.unit AND %s
                                     WHERE other.person = term.person AND other.post <> post.id AND %s
                                     ORDER BY other_state.position) AS beside
                        FROM organization_post post
                        JOIN organization_post_state state ON state.post = post.id AND %s
                        JOIN organization_term term ON term.post = post.id AND %s
                        JOIN organization_person person ON person.id = term.person
                        WHERE post.unit = :id ORDER BY state.position, post.id
                        """.formatted(
                                TRAINED,
                                Days.inForce("other_state"),
                                Days.inForce("other_unit"),
                                Days.inForce("other"),
                                Days.inForce("state"),
                                Days.inForce("term")))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new Officer(
                        new Named(row.getString("person_id"), row.getString("person_name")),
                        new Named(row.getString("post_id"), row.getString("post_name")),
                        TermCapacity.valueOf(row.getString("capacity")),
                        row.getObject("from_on", LocalDate.class),
                        Arrays.asList((String[]) row.getArray("beside").getArray()),
                        row.getInt("hours"),
                        row.getObject("trained_on", LocalDate.class)))
                .list();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                new Named(row.getString("place_id"), row.getString("place_name")),
                named(row, "committee"),
                row.getBoolean("invented"),
                row.getObject("authorised", Integer.class),
                row.getObject("filled", Integer.class),
                row.getInt("posts"),
                row.getInt("vacant"),
                row.getObject("vacant_since", LocalDate.class),
                row.getInt("part_time"),
                row.getInt("untrained"),
                row.getInt("seats"),
                row.getInt("overdue"),
                row.getBoolean("other_business"));
    }

    private static @Nullable Named named(ResultSet row, String prefix) throws SQLException {
        String id = row.getString(prefix + "_id");
        return id == null ? null : new Named(id, row.getString(prefix + "_name"));
    }
}
