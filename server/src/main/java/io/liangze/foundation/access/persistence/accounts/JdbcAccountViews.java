package io.liangze.foundation.access.persistence.accounts;

import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountViews implements AccountViews {

    private static final List<SortKey> KEYS = List.of(
            SortKey.pinyin("name", "person.name"),
            SortKey.text("user", "account.user_name COLLATE \"C\""),
            SortKey.instant("submittedAt", "coalesce(account.submitted_at, 'epoch')"));

    private static final List<SortKey> WITHHELD_KEYS = List.of(SortKey.instant("enteredAt", "withheld.at"));

    private static final String FROM = "access_account account JOIN pub_person person ON person.id = account.person";

    private static final String MEANT = """
            (CAST(:states AS text[]) IS NULL OR account.state = ANY (:states))
            AND (CAST(:q AS text) IS NULL OR position(:q IN lower(person.name)) > 0 OR position(:q IN account.user_name) > 0)
            AND (CAST(:unit AS uuid) IS NULL
                 OR EXISTS (SELECT 1 FROM pub_post_holder held
                            WHERE held.person = account.person AND held.unit = :unit AND %1$s))
            AND (CAST(:within AS uuid) IS NULL
                 OR EXISTS (SELECT 1 FROM pub_post_holder held JOIN pub_unit_below pair ON pair.below = held.unit
                            WHERE held.person = account.person AND pair.above = :within AND %1$s AND %2$s))
            """.formatted(inForce("held"), inForce("pair"));

    private static final String WITHHELD_MEANT = """
            (CAST(:states AS text[]) IS NULL OR withheld.state = ANY (:states))
            AND EXISTS (SELECT 1 FROM pub_post_holder held
                        WHERE held.person = withheld.person AND held.post = withheld.post
                          AND (held.to_on IS NULL OR held.to_on > :day))
            """;

    private final JdbcClient jdbc;

    JdbcAccountViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String inForce(String row) {
        return "(%1$s.from_on <= :day AND (%1$s.to_on IS NULL OR %1$s.to_on > :day))".formatted(row);
    }

    @Override
    public Page<Row> list(Filter filter, ListQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(query, KEYS, "account.person");
        var rows = question(
                        """
                        SELECT account.person, person.name, account.user_name, account.state,
                               account.submitted_by, account.submitted_at, %s
                        FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), FROM, MEANT, keyset.where(), keyset.orderBy()), filter, today)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(row(row), keyset.keysOf(row, "person")))
                .list();
        return keyset.page(
                rows, query.rows(), query.counted() ? total(question(counting(FROM, MEANT), filter, today)) : null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("user_name"),
                AccountState.valueOf(row.getString("state")),
                JdbcManagedAccounts.step(row, "submitted"));
    }

    private JdbcClient.StatementSpec question(String sql, Filter filter, LocalDate today) {
        String text = filter.q();
        return jdbc.sql(sql)
                .param("states", names(filter.state()))
                .param("q", text == null ? null : text.toLowerCase(Locale.ROOT))
                .param("unit", value(filter.unit()))
                .param("within", value(filter.within()))
                .param("day", today);
    }

    private static String @Nullable [] names(@Nullable List<? extends Enum<?>> codes) {
        return codes == null || codes.isEmpty()
                ? null
                : codes.stream().map(Enum::name).toArray(String[]::new);
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static String counting(String from, String meant) {
        return "SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted".formatted(from, meant);
    }

    private static Page.Total total(JdbcClient.StatementSpec count) {
        return Page.Total.of(
                count.param("most", Page.Total.MOST + 1).query(Integer.class).single());
    }

    @Override
    public Page<WithheldPost> withheld(WithheldFilter filter, ListQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(query, WITHHELD_KEYS, "withheld.id");
        String from = "access_withheld withheld";
        var rows = jdbc.sql("SELECT withheld.*, %s FROM %s WHERE %s AND %s ORDER BY %s LIMIT :limit"
                        .formatted(keyset.columns(), from, WITHHELD_MEANT, keyset.where(), keyset.orderBy()))
                .param("states", names(filter.state()))
                .param("day", today)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(JdbcWithheldPosts.post(row), keyset.keysOf(row, "id")))
                .list();
        return keyset.page(
                rows,
                query.rows(),
                query.counted()
                        ? total(jdbc.sql(counting(from, WITHHELD_MEANT))
                                .param("states", names(filter.state()))
                                .param("day", today))
                        : null);
    }

    @Override
    public Map<PersonId, List<PostId>> posts(Set<PersonId> persons, LocalDate today) {
        var posts = new HashMap<PersonId, List<PostId>>();
        jdbc.sql("""
                        SELECT person, post FROM pub_post_holder
                        WHERE person = ANY (:persons) AND (to_on IS NULL OR to_on > :day)
                        ORDER BY greatest(from_on, :day), from_on, post
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", today)
                .query(row -> {
                    posts.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), first -> new ArrayList<>())
                            .add(new PostId(row.getObject("post", UUID.class)));
                });
        return posts;
    }
}
