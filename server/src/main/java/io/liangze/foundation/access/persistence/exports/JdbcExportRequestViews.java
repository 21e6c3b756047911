package io.liangze.foundation.access.persistence.exports;

import io.liangze.foundation.access.application.exports.ExportRequestViews;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportState;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExportRequestViews implements ExportRequestViews {

    private static final List<SortKey> KEYS = List.of(SortKey.instant("requestedAt", "requested_at"));

    private static final String MEANT = """
            (requester_person = :person OR id = ANY (:others))
            AND (CAST(:states AS text[]) IS NULL OR state = ANY (CAST(:states AS text[])))
            """;

    private final JdbcClient jdbc;
    private final JdbcExportRequests requests;

    JdbcExportRequestViews(JdbcClient jdbc, JdbcExportRequests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    @Override
    public Page<ExportRequest> list(
            PersonId person, Set<UUID> ofOthers, @Nullable List<ExportState> states, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "id");
        var rows = question(
                        """
                        SELECT access_export_request.*, %s FROM access_export_request WHERE %s AND %s
                        ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), MEANT, keyset.where(), keyset.orderBy()),
                        person,
                        ofOthers,
                        states)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(requests.request(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? count(person, ofOthers, states) : null);
    }

    private Page.Total count(PersonId person, Set<UUID> ofOthers, @Nullable List<ExportState> states) {
        return Page.Total.of(question("""
                        SELECT count(*) FROM (SELECT 1 FROM access_export_request WHERE %s LIMIT :most) counted
                        """.formatted(MEANT), person, ofOthers, states)
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private JdbcClient.StatementSpec question(
            String sql, PersonId person, Set<UUID> ofOthers, @Nullable List<ExportState> states) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("others", ofOthers.toArray(UUID[]::new))
                .param(
                        "states",
                        states == null ? null : states.stream().map(Enum::name).toArray(String[]::new));
    }
}
