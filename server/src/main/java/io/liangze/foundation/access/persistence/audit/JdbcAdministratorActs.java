package io.liangze.foundation.access.persistence.audit;

import io.liangze.foundation.access.application.audit.AdministratorActs;
import io.liangze.foundation.trace.OverseenPosts;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdministratorActs implements AdministratorActs, OverseenPosts {

    private static final List<SortKey> KEYS = List.of(SortKey.instant("at", "overseen.at"));

    private static final String MEANT = """
            (CAST(:administrator AS uuid) IS NULL OR overseen.person = :administrator)
            AND (CAST(:acts AS text[]) IS NULL OR overseen.act = ANY (:acts))
            AND (CAST(:concerned AS uuid) IS NULL
                 OR (overseen.subject_type = 'person' AND overseen.subject = :concerned))
            AND (CAST(:first AS timestamptz) IS NULL OR overseen.at >= :first)
            AND (CAST(:end AS timestamptz) IS NULL OR overseen.at < :end)
            """;

    private final JdbcClient jdbc;

    JdbcAdministratorActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String condition() {
        return """
                EXISTS (SELECT 1 FROM pub_post_holder
                        WHERE post = :post AND kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))
                """;
    }

    @Override
    public Page<Act> list(Filter filter, ListQuery query) {
        Keyset keyset = Keyset.of(query, KEYS, "overseen.key");
        var rows = question(
                        "SELECT overseen.*, %s FROM pub_trace_overseen overseen WHERE %s AND %s ORDER BY %s LIMIT :limit"
                                .formatted(keyset.columns(), MEANT, keyset.where(), keyset.orderBy()),
                        filter)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(act(row), keyset.keysOf(row, "key")))
                .list();
        return keyset.page(rows, query.rows(), query.counted() ? count(filter) : null);
    }

    private Page.Total count(Filter filter) {
        return Page.Total.of(question(
                        "SELECT count(*) FROM (SELECT 1 FROM pub_trace_overseen overseen WHERE %s LIMIT :most) counted"
                                .formatted(MEANT),
                        filter)
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private JdbcClient.StatementSpec question(String sql, Filter filter) {
        List<String> acts = filter.act();
        LocalDate last = filter.last();
        return jdbc.sql(sql)
                .param("administrator", value(filter.administrator()))
                .param("acts", acts == null || acts.isEmpty() ? null : acts.toArray(String[]::new))
                .param("concerned", value(filter.concerned()))
                .param("first", midnight(filter.first()))
                .param("end", midnight(last == null ? null : last.plusDays(1)));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Timestamp midnight(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }

    private static Act act(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        UUID subject = row.getObject("subject", UUID.class);
        return new Act(
                row.getObject("key", UUID.class),
                row.getString("act"),
                row.getTimestamp("at").toInstant(),
                new PostId(row.getObject("post", UUID.class)),
                person == null ? null : new PersonId(person),
                subject == null ? null : new SubjectRef(row.getString("subject_type"), subject),
                row.getString("content"));
    }
}
