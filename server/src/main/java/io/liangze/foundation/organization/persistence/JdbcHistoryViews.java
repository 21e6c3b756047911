package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.HistoryViews;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
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
class JdbcHistoryViews implements HistoryViews {

    /** Others are called as they were on the day on which it began. */
    private static final String UNIT_THEN =
            Days.nearest("organization_unit_state", "unit", "told.other", "told.from_on");

    private static final String PLACE_THEN =
            Days.nearest("organization_place_state", "place", "told.other", "told.from_on");

    /** A row is a {@link Stretch}. */
    private static final String UNIT = """
            SELECT told.*, coalesce(told.value, other_unit.name, other_place.name, person.name) AS shown
            FROM (
                SELECT 'BEGUN' AS begins, NULL AS ends, (array_agg(name ORDER BY from_on))[1] AS value, NULL::uuid AS other,
                       NULL AS post, NULL AS capacity, min(from_on) AS from_on, NULL::date AS to_on
                FROM organization_unit_state WHERE unit = :id GROUP BY unit
                UNION ALL SELECT 'ENDED', NULL, (array_agg(name ORDER BY from_on DESC))[1], NULL, NULL, NULL, max(to_on), NULL
                FROM organization_unit_state WHERE unit = :id GROUP BY unit HAVING NOT bool_or(to_on IS NULL)
                UNION ALL SELECT 'RENAMED', 'RENAMED', name, NULL, NULL, NULL, from_on, to_on
                FROM organization_unit_state WHERE unit = :id
                UNION ALL SELECT 'KIND_CHANGED', 'KIND_CHANGED', kind, NULL, NULL, NULL, from_on, to_on
                FROM organization_unit_state WHERE unit = :id
                UNION ALL SELECT 'DISPATCH_CHANGED', 'DISPATCH_CHANGED', dispatch, NULL, NULL, NULL, from_on, to_on
                FROM organization_unit_state WHERE unit = :id AND dispatch IS NOT NULL
                UNION ALL SELECT 'RELOCATED', 'RELOCATED', NULL, place, NULL, NULL, from_on, to_on
                FROM organization_unit_state WHERE unit = :id
                UNION ALL SELECT line || '_SUPERIOR_CHANGED', line || '_SUPERIOR_CHANGED', NULL, upper, NULL, NULL, from_on, to_on
                FROM organization_unit_relation WHERE lower = :id
                UNION ALL SELECT 'COVERED', 'COVERED_NO_MORE', NULL, team, NULL, NULL, from_on, to_on
                FROM organization_coverage WHERE unit = :id
                UNION ALL SELECT 'COVERS', 'COVERS_NO_MORE', NULL, unit, NULL, NULL, from_on, to_on
                FROM organization_coverage WHERE team = :id
                UNION ALL SELECT 'TERM_BEGUN', 'TERM_ENDED', NULL, term.person, state.name, term.capacity, term.from_on, term.to_on
                FROM organization_post post JOIN organization_term term ON term.post = post.id
                JOIN LATERAL (%s) state ON true
                WHERE post.unit = :id
                UNION ALL SELECT 'SUCCEEDED_BY', NULL, NULL, successor, NULL, NULL, from_on, NULL
                FROM organization_unit_successor WHERE former = :id
                UNION ALL SELECT 'SUCCESSOR_OF', NULL, NULL, former, NULL, NULL, from_on, NULL
                FROM organization_unit_successor WHERE successor = :id
            ) told
            LEFT JOIN LATERAL (%s) other_unit ON true
            LEFT JOIN LATERAL (%s) other_place ON true
            LEFT JOIN organization_person person ON person.id = told.other
            ORDER BY told.from_on
            """.formatted(
                    Days.nearest("organization_post_state", "post", "post.id", "term.from_on"), UNIT_THEN, PLACE_THEN);

    /** A row is a {@link Stretch}. */
    private static final String PLACE = """
            SELECT told.*, coalesce(told.value, other_place.name) AS shown
            FROM (
                SELECT 'BEGUN' AS begins, NULL AS ends, (array_agg(name ORDER BY from_on))[1] AS value, NULL::uuid AS other,
                       NULL AS post, NULL AS capacity, min(from_on) AS from_on, NULL::date AS to_on
                FROM organization_place_state WHERE place = :id GROUP BY place
                UNION ALL SELECT 'ENDED', NULL, (array_agg(name ORDER BY from_on DESC))[1], NULL, NULL, NULL, max(to_on), NULL
                FROM organization_place_state WHERE place = :id GROUP BY place HAVING NOT bool_or(to_on IS NULL)
                UNION ALL SELECT 'RENAMED', 'RENAMED', name, NULL, NULL, NULL, from_on, to_on
                FROM organization_place_state WHERE place = :id
                UNION ALL SELECT 'KIND_CHANGED', 'KIND_CHANGED', kind, NULL, NULL, NULL, from_on, to_on
                FROM organization_place_state WHERE place = :id
                UNION ALL SELECT 'PARENT_CHANGED', 'PARENT_CHANGED', NULL, parent, NULL, NULL, from_on, to_on
                FROM organization_place_state WHERE place = :id AND parent IS NOT NULL
                UNION ALL SELECT 'SUCCEEDED_BY', NULL, NULL, successor, NULL, NULL, from_on, NULL
                FROM organization_place_successor WHERE former = :id
                UNION ALL SELECT 'SUCCESSOR_OF', NULL, NULL, former, NULL, NULL, from_on, NULL
                FROM organization_place_successor WHERE successor = :id
            ) told
            LEFT JOIN LATERAL (%s) other_place ON true
            ORDER BY told.from_on
            """.formatted(PLACE_THEN);

    private final JdbcClient jdbc;

    JdbcHistoryViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<List<Happening>> ofPlace(PlaceId place) {
        return told(PLACE, place.value());
    }

    @Override
    public Optional<List<Happening>> ofUnit(UnitId unit) {
        return told(UNIT, unit.value());
    }

    private Optional<List<Happening>> told(String sql, UUID id) {
        List<Stretch> stretches = jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> stretch(row))
                .list();
        return stretches.isEmpty() ? Optional.empty() : Optional.of(Stretch.told(stretches));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        String ends = row.getString("ends");
        Date ended = row.getDate("to_on");
        return new Stretch(
                HistoryEvent.valueOf(row.getString("begins")),
                ends == null ? null : HistoryEvent.valueOf(ends),
                row.getString("shown"),
                other(row),
                row.getString("post"),
                capacity(row.getString("capacity")),
                row.getDate("from_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate());
    }

    private static @Nullable Named other(ResultSet row) throws SQLException {
        String id = row.getString("other");
        return id == null ? null : new Named(id, row.getString("shown"));
    }

    private static @Nullable TermCapacity capacity(@Nullable String code) {
        return code == null ? null : TermCapacity.valueOf(code);
    }
}
