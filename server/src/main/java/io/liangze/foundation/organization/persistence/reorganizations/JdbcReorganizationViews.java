package io.liangze.foundation.organization.persistence.reorganizations;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.ReorganizationViews;
import io.liangze.foundation.organization.domain.Change;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReorganizationViews implements ReorganizationViews {

    private static final List<SortKey> KEYS = List.of(
            SortKey.text("effectiveOn", "to_char(decision.effective_on, 'YYYY-MM-DD')"),
            SortKey.pinyin("title", "decision.title"));

    private static final String FROM = "organization_reorganization decision"
            + " LEFT JOIN organization_person person ON person.id = decision.drafted_by";

    private static final String COLUMNS = """
            decision.id, decision.title, decision.basis, decision.effective_on, decision.state, decision.drafted_by,
            coalesce(person.name, '') AS drafted_by_name, decision.enacted_on, jsonb_array_length(decision.steps) AS step_count,
            decision.version
            """;

    /** Drafts only for those who may see them. */
    private static final String MEANT = """
            (CAST(:state AS text) IS NULL OR decision.state = :state) AND (:drafts OR decision.state = 'ENACTED')
            """;

    private final JdbcClient jdbc;

    JdbcReorganizationViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Summary> list(Reorganization.@Nullable ReorganizationState state, ListQuery query, boolean withDrafts) {
        Keyset keyset = Keyset.of(query, KEYS, "decision.id");
        var rows = jdbc.sql("SELECT %s, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                        .formatted(COLUMNS, keyset.columns(), FROM, MEANT, keyset.where(), keyset.orderBy()))
                .param("state", state == null ? null : state.name())
                .param("drafts", withDrafts)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? count(state, withDrafts) : null);
    }

    private Page.Total count(Reorganization.@Nullable ReorganizationState state, boolean withDrafts) {
        return Page.Total.of(
                jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted".formatted(FROM, MEANT))
                        .param("state", state == null ? null : state.name())
                        .param("drafts", withDrafts)
                        .param("most", Page.Total.MOST + 1)
                        .query(Integer.class)
                        .single());
    }

    @Override
    public Optional<Summary> find(UUID id, boolean withDrafts) {
        return jdbc.sql("SELECT %s FROM %s WHERE decision.id = :id AND (:drafts OR decision.state = 'ENACTED')"
                        .formatted(COLUMNS, FROM))
                .param("id", id)
                .param("drafts", withDrafts)
                .query((row, number) -> summary(row))
                .optional();
    }

    @Override
    public Map<UUID, String> titles(Set<UUID> ids, boolean withDrafts) {
        var titles = new HashMap<UUID, String>();
        jdbc.sql("""
                        SELECT id, title FROM organization_reorganization
                        WHERE id = ANY (:ids) AND (:drafts OR state = 'ENACTED')
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("drafts", withDrafts)
                .query(row -> {
                    titles.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return titles;
    }

    private static Summary summary(ResultSet row) throws SQLException {
        Date enacted = row.getDate("enacted_on");
        return new Summary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("basis"),
                row.getDate("effective_on").toLocalDate(),
                Reorganization.ReorganizationState.valueOf(row.getString("state")),
                new Named(row.getString("drafted_by"), row.getString("drafted_by_name")),
                enacted == null ? null : enacted.toLocalDate(),
                row.getInt("step_count"),
                row.getLong("version"));
    }

    @Override
    public List<Change> changes(UUID id) {
        return jdbc.sql("""
                        SELECT kind, subject_type, subject_id, name, before, after FROM organization_change
                        WHERE reorganization = :id ORDER BY position
                        """)
                .param("id", id)
                .query((row, number) -> new Change(
                        Change.ChangeKind.valueOf(row.getString("kind")),
                        new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                        row.getString("name"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    @Override
    public Map<UUID, String> names(Set<UUID> placesAndUnits) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        SELECT DISTINCT ON (id) id, name FROM (
                            SELECT place AS id, name, from_on FROM organization_place_state WHERE place = ANY (:ids)
                            UNION ALL
                            SELECT unit, name, from_on FROM organization_unit_state WHERE unit = ANY (:ids)) states
                        ORDER BY id, from_on DESC
                        """).param("ids", placesAndUnits.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
