package io.liangze.foundation.access.persistence.granting;

import io.liangze.foundation.access.application.granting.GrantViews;
import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.shared.PostId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrantViews implements GrantViews {

    private static final List<SortKey> KEYS = List.of(
            SortKey.text("permission", "granted.permission COLLATE \"C\""),
            SortKey.text("kind", "granted.post_kind COLLATE \"C\""),
            SortKey.text("from", "CAST(granted.from_on AS text)"));

    private static final List<SortKey> POST_KEYS = List.of(
            SortKey.text("to", "CAST(granted.to_on AS text)"),
            SortKey.text("permission", "granted.permission COLLATE \"C\""));

    private static final String KINDS =
            "(CAST(:kinds AS text[]) IS NULL OR granted.post_kind = ANY (:kinds)) AND " + GrantStates.CONDITION;

    private static final String POSTS =
            "(CAST(:post AS uuid) IS NULL OR granted.post = :post) AND " + GrantStates.CONDITION;

    private final JdbcClient jdbc;

    JdbcGrantViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public Page<KindGrant> list(Filter filter, ListQuery query, LocalDate today) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kinds", GrantStates.names(filter.kind()));
        values.put("permissions", GrantStates.texts(filter.permission()));
        values.put("states", GrantStates.names(filter.state()));
        values.put("day", today);
        Keyset keyset = Keyset.of(query, KEYS, "granted.id");
        return page("access_grant granted", KINDS, values, keyset, query, JdbcKindGrants::grant);
    }

    @Override
    public Page<PostGrant> ofPosts(PostFilter filter, ListQuery query, LocalDate today) {
        PostId post = filter.post();
        var values = new HashMap<String, @Nullable Object>();
        values.put("post", post == null ? null : post.value());
        values.put("permissions", GrantStates.texts(filter.permission()));
        values.put("states", GrantStates.names(filter.state()));
        values.put("day", today);
        Keyset keyset = Keyset.of(query, POST_KEYS, "granted.id");
        return page("access_post_grant granted", POSTS, values, keyset, query, JdbcPostGrants::grant);
    }

    private <T> Page<T> page(
            String from,
            String meant,
            Map<String, @Nullable Object> values,
            Keyset keyset,
            ListQuery query,
            Reading<T> reading) {
        var rows = jdbc.sql("SELECT granted.*, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                        .formatted(keyset.columns(), from, meant, keyset.where(), keyset.orderBy()))
                .params(values)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(reading.read(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(
                rows,
                query.rows(),
                query.counted()
                        ? Page.Total.of(jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted"
                                        .formatted(from, meant))
                                .params(values)
                                .param("most", Page.Total.MOST + 1)
                                .query(Integer.class)
                                .single())
                        : null);
    }
}
