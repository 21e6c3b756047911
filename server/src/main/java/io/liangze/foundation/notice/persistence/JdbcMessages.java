package io.liangze.foundation.notice.persistence;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices.Ask;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.domain.Messages;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcMessages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A message for one of its recipients. */
    private record Copy(Message message, Recipient recipient) {

        /** Two transactions that tell the same take their rows in this order, so that neither waits for the other in a circle. */
        private static final Comparator<Copy> ORDER = Comparator.<Copy, UUID>comparing(copy -> Rows.id(copy.recipient))
                .thenComparing(copy -> copy.message.kind().code())
                .thenComparing(copy -> copy.message.subject().id())
                .thenComparing(copy -> copy.message.occasion());
    }

    @Override
    public void add(Collection<Message> messages, Instant now) {
        List<Copy> copies = messages.stream()
                .flatMap(message -> message.recipients().stream().map(recipient -> new Copy(message, recipient)))
                .sorted(Copy.ORDER)
                .toList();
        if (copies.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO notice_message (id, recipient_kind, recipient, kind, ask, subject_type, subject_id, occasion,
                                                    named, due_on, told_at, version)
                        SELECT told.*, :now, 1
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:recipientKinds AS text[]), CAST(:recipients AS uuid[]),
                                    CAST(:kinds AS text[]), CAST(:asks AS text[]), CAST(:types AS text[]),
                                    CAST(:subjects AS uuid[]), CAST(:occasions AS text[]), CAST(:named AS jsonb[]),
                                    CAST(:dues AS date[])) AS told
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", Timestamp.from(now))
                .param("ids", copies.stream().map(copy -> Uuid7.next()).toArray(UUID[]::new))
                .param(
                        "recipientKinds",
                        copies.stream().map(copy -> Rows.kind(copy.recipient())).toArray(String[]::new))
                .param(
                        "recipients",
                        copies.stream().map(copy -> Rows.id(copy.recipient())).toArray(UUID[]::new))
                .param(
                        "kinds",
                        copies.stream()
                                .map(copy -> copy.message().kind().code())
                                .toArray(String[]::new))
                .param(
                        "asks",
                        copies.stream().map(copy -> copy.message().kind().ask()).toArray(String[]::new))
                .param(
                        "types",
                        copies.stream()
                                .map(copy -> copy.message().subject().type())
                                .toArray(String[]::new))
                .param(
                        "subjects",
                        copies.stream()
                                .map(copy -> copy.message().subject().id())
                                .toArray(UUID[]::new))
                .param(
                        "occasions",
                        copies.stream().map(copy -> copy.message().occasion()).toArray(String[]::new))
                .param(
                        "named",
                        copies.stream()
                                .map(copy ->
                                        json.writeValueAsString(copy.message().values()))
                                .toArray(String[]::new))
                .param(
                        "dues",
                        copies.stream()
                                .map(copy -> text(copy.message().dueOn()))
                                .toArray(String[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public void settle(SubjectRef subject, String act, Instant now) {
        jdbc.sql("""
                        UPDATE notice_message SET settled_at = :now, version = version + 1
                        WHERE subject_id = :id AND subject_type = :type AND ask = :ask AND settled_at IS NULL
                        """)
                .param("now", Timestamp.from(now))
                .param("id", subject.id())
                .param("type", subject.type())
                .param("ask", act)
                .update();
    }

    @Override
    public void settle(Collection<Ask> asks, Instant now) {
        if (asks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE notice_message SET settled_at = :now, version = version + 1
                        FROM unnest(CAST(:types AS text[]), CAST(:ids AS uuid[]), CAST(:acts AS text[]),
                                    CAST(:occasions AS text[])) AS done (type, id, act, occasion)
                        WHERE subject_id = done.id AND subject_type = done.type AND ask = done.act
                          AND notice_message.occasion = done.occasion AND settled_at IS NULL
                        """)
                .param("now", Timestamp.from(now))
                .param("types", asks.stream().map(ask -> ask.subject().type()).toArray(String[]::new))
                .param("ids", asks.stream().map(ask -> ask.subject().id()).toArray(UUID[]::new))
                .param("acts", asks.stream().map(Ask::act).toArray(String[]::new))
                .param("occasions", asks.stream().map(Ask::occasion).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Ask> open(String kind) {
        return jdbc.sql("""
                        SELECT DISTINCT subject_type, subject_id, ask, occasion FROM notice_message
                        WHERE kind = :kind AND ask IS NOT NULL AND settled_at IS NULL
                        """)
                .param("kind", kind)
                .query((row, number) -> new Ask(Rows.subject(row), row.getString("ask"), row.getString("occasion")))
                .list();
    }

    @Override
    public boolean read(UUID id, long seenVersion, Instant now) {
        return jdbc.sql("""
                        UPDATE notice_message SET read_at = :now, version = version + 1
                        WHERE id = :id AND version = :version AND read_at IS NULL
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("version", seenVersion)
                        .update()
                == 1;
    }

    @Override
    public List<Unannounced> unannounced(Set<String> kinds, int most) {
        return jdbc.sql("""
                        SELECT id, recipient_kind, recipient, subject_type, subject_id FROM notice_message
                        WHERE announced_at IS NULL AND kind = ANY (:kinds) AND read_at IS NULL AND settled_at IS NULL
                        ORDER BY told_at, id LIMIT :most
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", most)
                .query((row, number) ->
                        new Unannounced(row.getObject("id", UUID.class), Rows.recipient(row), Rows.subject(row)))
                .list();
    }

    @Override
    public void announce(Collection<UUID> ids, Instant now) {
        jdbc.sql("UPDATE notice_message SET announced_at = :now WHERE id = ANY (:ids) AND announced_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    @Override
    public Set<Recipient> announceAll(Instant now) {
        return new HashSet<>(jdbc.sql("""
                        WITH announced AS (
                            UPDATE notice_message SET announced_at = :now WHERE announced_at IS NULL
                            RETURNING recipient_kind, recipient, read_at, settled_at
                        )
                        SELECT DISTINCT recipient_kind, recipient FROM announced WHERE read_at IS NULL AND settled_at IS NULL
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> Rows.recipient(row))
                .list());
    }
}
