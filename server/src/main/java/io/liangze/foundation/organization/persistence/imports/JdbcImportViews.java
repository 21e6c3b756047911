package io.liangze.foundation.organization.persistence.imports;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.imports.ImportViews;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImportViews implements ImportViews {

    private static final List<SortKey> KEYS = List.of(SortKey.instant("orderedAt", "import.ordered_at"));

    private static final String FROM =
            "organization_import import LEFT JOIN organization_person person ON person.id = import.ordered_by";

    private static final String MEANT = """
            (CAST(:state AS text) IS NULL OR import.state = :state)
            AND (CAST(:layout AS text) IS NULL OR import.layout = :layout)
            """;

    private final JdbcClient jdbc;

    JdbcImportViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Summary> list(Filter filter, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "import.id");
        var rows = question("""
                        SELECT import.id, import.layout, import.from_on, import.state, import.ordered_at, import.finished_at,
                               import.ordered_by, coalesce(person.name, '') AS ordered_by_name,
                               coalesce(CAST(outcome ->> 'places' AS integer), 0) AS places,
                               coalesce(CAST(outcome ->> 'units' AS integer), 0) AS units,
                               coalesce(CAST(outcome ->> 'posts' AS integer), 0) AS posts,
                               coalesce(CAST(outcome ->> 'faultCount' AS integer), 0) AS faults, %s
                        FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), FROM, MEANT, keyset.where(), keyset.orderBy()), filter)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(summary(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? count(filter) : null);
    }

    private JdbcClient.StatementSpec question(String sql, Filter filter) {
        ImportState state = filter.state();
        ImportLayout layout = filter.layout();
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.name())
                .param("layout", layout == null ? null : layout.name());
    }

    private Page.Total count(Filter filter) {
        return Page.Total.of(question(
                        "SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted".formatted(FROM, MEANT),
                        filter)
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private static Summary summary(ResultSet row) throws SQLException {
        String by = row.getString("ordered_by");
        Timestamp finished = row.getTimestamp("finished_at");
        return new Summary(
                row.getObject("id", UUID.class),
                ImportLayout.valueOf(row.getString("layout")),
                row.getDate("from_on").toLocalDate(),
                ImportState.valueOf(row.getString("state")),
                by == null ? null : new Named(by, row.getString("ordered_by_name")),
                row.getTimestamp("ordered_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("places"),
                row.getInt("units"),
                row.getInt("posts"),
                row.getInt("faults"));
    }
}
