package io.liangze.foundation.access.persistence.matters;

import io.liangze.foundation.access.MatterFilter;
import io.liangze.foundation.access.Matters.Knower;
import io.liangze.foundation.access.domain.matters.Ground;
import io.liangze.foundation.access.domain.matters.MatterRegister;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMatterRegister implements MatterRegister {

    private static final String OF_MATTER = "subject_type = :type AND subject = :subject";

    /** One row a ground and person: himself, kin declared now or not long ago, heads over him, and those of
     * units that he left. */
    private static final String BARRED = """
            WITH mine AS (
                SELECT unit, from_on, to_on FROM pub_post_holder WHERE person = :reader
            ), now_in AS (
                SELECT unit FROM mine WHERE from_on <= :today AND (to_on IS NULL OR to_on > :today)
            )
            SELECT 'SELF' AS ground, CAST(:reader AS uuid) AS person
            UNION
            SELECT 'ADMINISTRATOR', person FROM pub_post_holder administrator
            WHERE person = :reader AND kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
              AND %s
            UNION
            SELECT 'KIN', kin.kin FROM pub_kin kin, access_rule_number limit_
            WHERE kin.person = :reader AND kin.from_on <= :today AND limit_.key = 'recusal.former-kin' AND %s
              AND (kin.to_on IS NULL OR kin.to_on > CAST(:today AS date) - make_interval(years => limit_.amount))
            UNION
            SELECT 'HEAD', head.person FROM pub_post_holder head
            WHERE head.kind IN ('SECRETARY', 'DISCIPLINE_SECRETARY', 'DISPATCHED_TEAM_HEAD', 'OFFICE_HEAD') AND %s
              AND head.unit IN (SELECT pair.above FROM pub_unit_below pair
                                WHERE pair.below IN (SELECT unit FROM now_in) AND %s
                                UNION
                                SELECT watched.reader FROM pub_unit_reached watched
                                WHERE watched.unit IN (SELECT unit FROM now_in) AND watched.scope IN ('LINE', 'COVERED')
                                  AND %s)
            UNION
            SELECT 'FORMER_UNIT', other.person FROM pub_post_holder other
            WHERE %s AND other.unit NOT IN (SELECT unit FROM now_in)
              AND other.unit IN (SELECT mine.unit FROM mine, access_rule_number limit_
                                 WHERE limit_.key = 'recusal.former-unit' AND %s AND mine.to_on <= :today
                                   AND mine.to_on > CAST(:today AS date) - make_interval(years => limit_.amount))
            """.formatted(
                    inForce("administrator"),
                    inForce("limit_"),
                    inForce("head"),
                    inForce("pair"),
                    inForce("watched"),
                    inForce("other"),
                    inForce("limit_"));

    private final JdbcClient jdbc;

    JdbcMatterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String inForce(String row) {
        return "(%1$s.from_on <= :today AND (%1$s.to_on IS NULL OR %1$s.to_on > :today))".formatted(row);
    }

    private JdbcClient.StatementSpec of(SubjectRef matter, String sql) {
        return jdbc.sql(sql).param("type", matter.type()).param("subject", matter.id());
    }

    @Override
    public void concern(SubjectRef matter, PersonId person, LocalDate today) {
        of(matter, """
                        INSERT INTO access_matter_concern (subject_type, subject, person, from_on)
                        VALUES (:type, :subject, :person, :today) ON CONFLICT DO NOTHING
                        """).param("person", person.value()).param("today", today).update();
    }

    @Override
    public boolean admit(SubjectRef matter, PersonId person, String reason, PersonId by, LocalDate today) {
        return of(matter, """
                        INSERT INTO access_matter_knower (id, subject_type, subject, person, from_on, reason, admitted_by)
                        VALUES (:id, :type, :subject, :person, :today, :reason, :by)
                        ON CONFLICT (subject_type, subject, person) WHERE to_on IS NULL DO NOTHING
                        """)
                        .param("id", Uuid7.next())
                        .param("person", person.value())
                        .param("today", today)
                        .param("reason", reason)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    @Override
    public boolean dismiss(SubjectRef matter, PersonId person, LocalDate today) {
        return of(
                                matter,
                                "UPDATE access_matter_knower SET to_on = :today WHERE " + OF_MATTER
                                        + " AND person = :person AND to_on IS NULL")
                        .param("person", person.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    @Override
    public boolean open(SubjectRef matter, PersonId person, String part, LocalDate today) {
        return of(matter, """
                        INSERT INTO access_matter_opening (subject_type, subject, person, part, from_on)
                        VALUES (:type, :subject, :person, :part, :today) ON CONFLICT DO NOTHING
                        """)
                        .param("person", person.value())
                        .param("part", part)
                        .param("today", today)
                        .update()
                == 1;
    }

    @Override
    public Set<PersonId> concerned(SubjectRef matter) {
        return new HashSet<>(of(matter, "SELECT person FROM access_matter_concern WHERE " + OF_MATTER)
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    @Override
    public Set<UUID> known(MatterFilter filter, Collection<UUID> matters) {
        return new HashSet<>(jdbc.sql("""
                        SELECT matter.id FROM unnest(CAST(:ids AS uuid[])) AS matter (id) WHERE %s
                        """.formatted(filter.known("matter.id")))
                .params(filter.values())
                .param("ids", matters.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public Set<String> opened(SubjectRef matter, PersonId reader) {
        return new HashSet<>(
                of(matter, "SELECT part FROM access_matter_opening WHERE " + OF_MATTER + " AND person = :person")
                        .param("person", reader.value())
                        .query((row, number) -> row.getString("part"))
                        .list());
    }

    @Override
    public List<Knower> knowers(SubjectRef matter) {
        return of(
                        matter,
                        "SELECT person, from_on, to_on, reason, admitted_by FROM access_matter_knower WHERE "
                                + OF_MATTER + " ORDER BY from_on DESC, id DESC")
                .query((row, number) -> new Knower(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getString("reason"),
                        new PersonId(row.getObject("admitted_by", UUID.class))))
                .list();
    }

    @Override
    public Map<Ground, Set<PersonId>> barred(PersonId reader, LocalDate today) {
        var barred = new EnumMap<Ground, Set<PersonId>>(Ground.class);
        jdbc.sql(BARRED).param("reader", reader.value()).param("today", today).query(row -> {
            barred.computeIfAbsent(Ground.valueOf(row.getString("ground")), ground -> new HashSet<>())
                    .add(new PersonId(row.getObject("person", UUID.class)));
        });
        return barred;
    }
}
