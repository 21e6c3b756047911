package io.liangze.foundation.notice.persistence;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.application.InboxViews;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcInboxViews implements InboxViews {

    private static final List<SortKey> KEYS = List.of(
            SortKey.instant("toldAt", "message.told_at"),
            SortKey.text("dueOn", "coalesce(message.due_on::text, '9999-12-31')"));

    private static final String TO_READER = """
            ((message.recipient_kind = 'PERSON' AND message.recipient = :person)
             OR (message.recipient_kind = 'POST' AND message.recipient = :post))
            """;

    private static final String FILTERED = TO_READER + """
            AND (CAST(:asks AS boolean) IS NULL OR (message.ask IS NOT NULL) = :asks)
            AND (CAST(:unread AS boolean) IS NULL OR (message.read_at IS NULL AND message.settled_at IS NULL) = :unread)
            AND (CAST(:settled AS boolean) IS NULL OR (message.settled_at IS NOT NULL) = :settled)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcInboxViews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Page<Told> list(
            Filter filter,
            ListQuery query,
            Actor reader,
            UnaryOperator<List<Told>> visible,
            Page.@Nullable Total total) {
        Keyset keyset = Keyset.of(query, KEYS, "message.id");
        var kept = new ArrayList<Keyset.Row<Told>>();
        Keyset from = keyset;
        List<Keyset.Row<Told>> stretch;
        do {
            stretch = stretch(filter, from, query.rows() + 1, reader);
            Set<Told> shown = new HashSet<>(
                    visible.apply(stretch.stream().map(Keyset.Row::item).toList()));
            stretch.stream().filter(row -> shown.contains(row.item())).forEach(kept::add);
            if (!stretch.isEmpty()) {
                from = keyset.behind(stretch.getLast());
            }
        } while (kept.size() <= query.rows() && stretch.size() > query.rows());
        return keyset.page(kept, query.rows(), total);
    }

    private List<Keyset.Row<Told>> stretch(Filter filter, Keyset keyset, int rows, Actor reader) {
        return question(
                        "SELECT message.*, %s FROM notice_message message WHERE %s AND %s ORDER BY %s LIMIT :limit"
                                .formatted(keyset.columns(), FILTERED, keyset.where(), keyset.orderBy()),
                        filter,
                        reader)
                .params(keyset.values())
                .param("limit", rows)
                .query((row, number) -> new Keyset.Row<>(told(row), keyset.keysOf(row, "id")))
                .list();
    }

    @Override
    public Map<SubjectRef, Integer> count(Filter filter, Actor reader) {
        var counted = new HashMap<SubjectRef, Integer>();
        question("""
                        SELECT message.subject_type, message.subject_id, count(*) AS messages FROM notice_message message
                        WHERE %s GROUP BY message.subject_type, message.subject_id
                        """.formatted(FILTERED), filter, reader).query(row -> {
            counted.put(Rows.subject(row), row.getInt("messages"));
        });
        return counted;
    }

    private JdbcClient.StatementSpec question(String sql, Filter filter, Actor reader) {
        return to(jdbc.sql(sql), reader)
                .param("asks", filter.asks())
                .param("unread", filter.unread())
                .param("settled", filter.settled());
    }

    private static JdbcClient.StatementSpec to(JdbcClient.StatementSpec question, Actor reader) {
        return question.param("person", reader.person().value())
                .param("post", reader.post().value());
    }

    @Override
    public Optional<Told> find(UUID id, Actor reader) {
        return to(jdbc.sql("SELECT * FROM notice_message message WHERE message.id = :id AND " + TO_READER), reader)
                .param("id", id)
                .query((row, number) -> told(row))
                .optional();
    }

    @Override
    public List<Tally> open(Set<Recipient> recipients, LocalDate today, @Nullable Instant announced) {
        return jdbc.sql("""
                        SELECT recipient_kind, recipient, subject_type, subject_id,
                               count(*) FILTER (WHERE read_at IS NULL) AS unread,
                               count(ask) AS asked,
                               count(*) FILTER (WHERE due_on < :today) AS late,
                               count(*) FILTER (WHERE read_at IS NULL AND announced_at = :announced) AS fresh
                        FROM notice_message
                        WHERE settled_at IS NULL AND (read_at IS NULL OR ask IS NOT NULL)
                          AND ((recipient_kind = 'PERSON' AND recipient = ANY (:persons))
                               OR (recipient_kind = 'POST' AND recipient = ANY (:posts)))
                        GROUP BY recipient_kind, recipient, subject_type, subject_id
                        """)
                .param("today", today)
                .param("announced", announced == null ? null : Timestamp.from(announced))
                .param("persons", ids(recipients, Recipient.OfPerson.class))
                .param("posts", ids(recipients, Recipient.OfPost.class))
                .query((row, number) -> new Tally(
                        Rows.recipient(row),
                        Rows.subject(row),
                        new Counts(row.getInt("unread"), row.getInt("asked"), row.getInt("late")),
                        row.getInt("fresh")))
                .list();
    }

    private static UUID[] ids(Set<Recipient> recipients, Class<? extends Recipient> kind) {
        return recipients.stream().filter(kind::isInstance).map(Rows::id).toArray(UUID[]::new);
    }

    private Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("ask"),
                Rows.recipient(row),
                Rows.subject(row),
                json.readValue(row.getString("named"), new TypeReference<LinkedHashMap<String, String>>() {}),
                Objects.requireNonNull(Rows.instant(row, "told_at"), "told_at is never null"),
                row.getObject("due_on", LocalDate.class),
                Rows.instant(row, "read_at"),
                Rows.instant(row, "settled_at"),
                row.getLong("version"));
    }
}
