package io.liangze.foundation.notice.persistence;

import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.foundation.notice.domain.Deliveries;
import io.liangze.foundation.notice.domain.Delivery;
import io.liangze.foundation.notice.domain.HalfDay;
import io.liangze.foundation.notice.domain.OutsideRule;
import io.liangze.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveries implements Deliveries {

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OutsideRule rule(LocalDate day) {
        return jdbc.sql("SELECT * FROM notice_outside_rule WHERE from_on <= :day ORDER BY from_on DESC LIMIT 1")
                .param("day", day)
                .query((row, number) -> new OutsideRule(
                        row.getObject("morning", LocalTime.class),
                        row.getObject("afternoon", LocalTime.class),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class),
                        row.getInt("urgent_an_hour")))
                .single();
    }

    @Override
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('notice/outside', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** Who comes second waits for the first; if that one fails, the half day is his. */
    @Override
    public boolean take(HalfDay half, Instant now) {
        return jdbc.sql("INSERT INTO notice_digest (half_day, made_at) VALUES (:half, :now) ON CONFLICT DO NOTHING")
                        .param("half", half.toString())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public void order(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO notice_delivery (id, person, channel, occasion, urgent, asked, late, unread, ordered_at, next_try_at)
                        SELECT ordered.*, :now, :now
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:persons AS uuid[]), CAST(:channels AS text[]),
                                    CAST(:occasions AS text[]), CAST(:urgent AS boolean[]), CAST(:asked AS integer[]),
                                    CAST(:late AS integer[]), CAST(:unread AS integer[])) AS ordered
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", Timestamp.from(deliveries.getFirst().orderedAt()))
                .param("ids", deliveries.stream().map(Delivery::id).toArray(UUID[]::new))
                .param(
                        "persons",
                        deliveries.stream()
                                .map(delivery -> delivery.person().value())
                                .toArray(UUID[]::new))
                .param(
                        "channels",
                        deliveries.stream()
                                .map(delivery -> delivery.channel().name())
                                .toArray(String[]::new))
                .param("occasions", deliveries.stream().map(Delivery::occasion).toArray(String[]::new))
                .param("urgent", deliveries.stream().map(Delivery::urgent).toArray(Boolean[]::new))
                .param("asked", numbers(deliveries, Counts::asked))
                .param("late", numbers(deliveries, Counts::late))
                .param("unread", numbers(deliveries, Counts::unread))
                .update();
    }

    private static Integer[] numbers(List<Delivery> deliveries, ToIntFunction<Counts> number) {
        return deliveries.stream()
                .map(delivery -> number.applyAsInt(delivery.counts()))
                .toArray(Integer[]::new);
    }

    @Override
    public Map<PersonId, Integer> urgentSince(Set<PersonId> persons, Instant since) {
        var sent = new HashMap<PersonId, Integer>();
        jdbc.sql("""
                        SELECT person, count(DISTINCT occasion) AS sent FROM notice_delivery
                        WHERE urgent AND ordered_at > :since AND person = ANY (:persons) GROUP BY person
                        """)
                .param("since", Timestamp.from(since))
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    sent.put(new PersonId(row.getObject("person", UUID.class)), row.getInt("sent"));
                });
        return sent;
    }

    /** The pause after the try is noted with it, before it begins; rows that another server is taking are passed over. */
    @Override
    public List<Delivery> claim(int most, Instant now) {
        return jdbc.sql("""
                        UPDATE notice_delivery SET tries = tries + 1,
                               next_try_at = CAST(:now AS timestamptz) + make_interval(secs => :pause * power(2, tries))
                        WHERE id IN (SELECT id FROM notice_delivery
                                     WHERE carried_at IS NULL AND given_up_at IS NULL AND next_try_at <= :now
                                     ORDER BY urgent DESC, next_try_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """)
                .param("now", Timestamp.from(now))
                .param("pause", Delivery.FIRST_PAUSE.toSeconds())
                .param("most", most)
                .query((row, number) -> delivery(row))
                .list();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("occasion"),
                row.getBoolean("urgent"),
                new Counts(row.getInt("unread"), row.getInt("asked"), row.getInt("late")),
                row.getTimestamp("ordered_at").toInstant(),
                row.getInt("tries"));
    }

    @Override
    public void carried(Delivery delivery, Instant now) {
        jdbc.sql("UPDATE notice_delivery SET carried_at = :now WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("id", delivery.id())
                .update();
    }

    @Override
    public void giveUp(Delivery delivery, Instant now) {
        jdbc.sql("UPDATE notice_delivery SET given_up_at = :now WHERE id = :id AND carried_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("id", delivery.id())
                .update();
    }

    @Override
    public void sweep(Instant before) {
        jdbc.sql("DELETE FROM notice_delivery WHERE ordered_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
