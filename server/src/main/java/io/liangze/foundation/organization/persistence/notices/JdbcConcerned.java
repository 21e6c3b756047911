package io.liangze.foundation.organization.persistence.notices;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.notices.Concerned;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.foundation.organization.persistence.Flags;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConcerned implements Concerned {

    /** The posts of a unit of these kinds on the day. */
    private static String posts(String unit, String kinds) {
        return """
                ARRAY(SELECT asked.id FROM organization_post asked
                      JOIN organization_post_state asked_state ON asked_state.post = asked.id AND %s
                      WHERE asked.unit = %s AND asked.kind IN (%s))
                """.formatted(Days.inForce("asked_state"), unit, kinds);
    }

    private static final String HEADS_OF_BODIES = "'DISCIPLINE_SECRETARY', 'DISPATCHED_TEAM_HEAD'";

    private static final String HEADS = "'SECRETARY', 'DISCIPLINE_SECRETARY', 'DISPATCHED_TEAM_HEAD', 'OFFICE_HEAD'";

    private static final String UNDESCRIBED =
            """
            SELECT unit.unit AS id, make_date(:year, 1, 1) AS since, %s AS asked
            FROM organization_unit_state unit
            WHERE %s AND unit.kind IN (:kinds)
              AND NOT EXISTS (SELECT 1 FROM organization_unit_profile profile
                              WHERE profile.unit = unit.unit AND profile.year = :year)
            """.formatted(posts("unit.unit", "'SECRETARY', 'OFFICE_CLERK'"), Days.inForce("unit"));

    private static final String VACANT = """
            SELECT post.id, %s AS since, %s || %s AS asked
            FROM organization_post post
            JOIN organization_post_state state ON state.post = post.id AND %s
            JOIN organization_unit_state unit ON unit.unit = post.unit AND unit.line = 'SUPERVISORY' AND %s
            LEFT JOIN organization_term term ON term.post = post.id AND %s
            LEFT JOIN organization_unit_relation own ON own.lower = post.unit AND own.line = 'PRINCIPAL' AND %s
            LEFT JOIN organization_unit_relation sent
                   ON sent.lower = post.unit AND sent.line = 'SUPERVISORY' AND unit.kind = 'DISPATCHED_TEAM' AND %s
            LEFT JOIN organization_unit_relation senders ON senders.lower = sent.upper AND senders.line = 'PRINCIPAL' AND %s
            WHERE term.id IS NULL AND (CAST(:among AS uuid[]) IS NULL OR post.id = ANY (:among))
            """.formatted(
                    Flags.VACANT_SINCE,
                    posts("post.unit", HEADS_OF_BODIES),
                    posts("coalesce(own.upper, senders.upper)", "'SECRETARY'"),
                    Days.inForce("state"),
                    Days.inForce("unit"),
                    Days.inForce("term"),
                    Days.inForce("own"),
                    Days.inForce("sent"),
                    Days.inForce("senders"));

    private static final String OVERDUE = """
            SELECT seat.id, lim.leave_by AS since, %s || %s AS asked
            FROM organization_work_group_seat seat
            JOIN LATERAL (SELECT leave_by FROM organization_work_group_limit WHERE seat = seat.id AND set_on <= :day
                          ORDER BY version DESC LIMIT 1) lim ON lim.leave_by < :day
            LEFT JOIN organization_unit_relation above ON above.lower = seat.unit AND above.line = 'SUPERVISORY' AND %s
            WHERE seat.joined_on <= :day AND (seat.left_on IS NULL OR seat.left_on > :day)
            """.formatted(
                    posts("seat.unit", HEADS_OF_BODIES), posts("above.upper", HEADS_OF_BODIES), Days.inForce("above"));

    /** A post that goes on is told; of one that ended, whoever held it till then. */
    private static final String CONCERNED_HEADS = """
            WITH concerned AS (
                SELECT unnest(CAST(:units AS uuid[])) AS unit
                UNION
                SELECT relation.upper FROM organization_unit_relation relation
                WHERE relation.lower = ANY (:units) AND relation.from_on <= :day
                  AND (relation.to_on IS NULL OR relation.to_on >= :day)
            )
            SELECT post.id AS post, ended.person
            FROM concerned JOIN organization_post post ON post.unit = concerned.unit AND post.kind IN (%s)
            LEFT JOIN organization_post_state state ON state.post = post.id AND %s
            LEFT JOIN organization_term ended ON state.post IS NULL AND ended.post = post.id AND ended.to_on = :day
            WHERE state.post IS NOT NULL OR ended.person IS NOT NULL
            """.formatted(HEADS, Days.inForce("state"));

    private final JdbcClient jdbc;

    JdbcConcerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> undescribed(int year, LocalDate day) {
        return jdbc.sql(UNDESCRIBED)
                .param("year", year)
                .param("day", day)
                .param(
                        "kinds",
                        Arrays.stream(UnitKind.values())
                                .filter(UnitKind::isPartyOrganisation)
                                .map(UnitKind::name)
                                .toList())
                .query((row, number) -> due(row, Concerned.unit(new UnitId(id(row, "id")))))
                .list();
    }

    @Override
    public List<Due> vacant(LocalDate day, @Nullable Set<PostId> among) {
        return jdbc.sql(VACANT)
                .param("day", day)
                .param(
                        "among",
                        among == null ? null : among.stream().map(PostId::value).toArray(UUID[]::new))
                .query((row, number) -> due(row, Concerned.post(new PostId(id(row, "id")))))
                .list();
    }

    @Override
    public List<Due> overdueSeats(LocalDate day) {
        return jdbc.sql(OVERDUE)
                .param("day", day)
                .query((row, number) -> due(row, Concerned.seat(id(row, "id"))))
                .list();
    }

    /** A vacant post is not asked to fill itself. */
    private static Due due(ResultSet row, SubjectRef subject) throws SQLException {
        Set<Recipient> asked = Arrays.stream((UUID[]) row.getArray("asked").getArray())
                .filter(post -> !post.equals(subject.id()))
                .map(post -> Recipient.post(new PostId(post)))
                .collect(Collectors.toSet());
        return new Due(subject, row.getObject("since", LocalDate.class), asked);
    }

    @Override
    public Set<Recipient> heads(Set<UnitId> units, LocalDate day) {
        return new HashSet<>(jdbc.sql(CONCERNED_HEADS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> {
                    UUID person = row.getObject("person", UUID.class);
                    return person == null
                            ? Recipient.post(new PostId(id(row, "post")))
                            : Recipient.person(new PersonId(person));
                })
                .list());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
