package io.liangze.foundation.organization.persistence.staffing;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.domain.staffing.DisciplineBodies;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody;
import io.liangze.foundation.organization.domain.staffing.DisciplineBody.Strength;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDisciplineBodies implements DisciplineBodies {

    private final JdbcClient jdbc;

    JdbcDisciplineBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DisciplineBody> find(UnitId id, LocalDate on) {
        return jdbc.sql("""
                        SELECT register.id, register.version, unit.name, unit.line, strength.*
                        FROM organization_unit register
                        JOIN organization_unit_state unit ON unit.unit = register.id AND %s
                        LEFT JOIN LATERAL (SELECT authorised, filled, basis, from_on FROM organization_establishment
                                           WHERE unit = :id ORDER BY from_on DESC LIMIT 1) strength ON true
                        WHERE register.id = :id
                        """.formatted(Days.inForce("unit")))
                .param("id", id.value())
                .param("day", on)
                .query((row, number) -> body(row))
                .optional();
    }

    private static DisciplineBody body(ResultSet row) throws SQLException {
        String line = row.getString("line");
        LocalDate since = row.getObject("from_on", LocalDate.class);
        return DisciplineBody.restore(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                line == null ? null : Line.valueOf(line),
                row.getLong("version"),
                since == null
                        ? null
                        : new Strength(row.getInt("authorised"), row.getInt("filled"), row.getString("basis")),
                since);
    }

    @Override
    public boolean areOfficers(Set<PersonId> people, UnitId body, LocalDate on) {
        return jdbc.sql("""
                        SELECT count(DISTINCT term.person) FROM organization_term term
                        JOIN organization_post post ON post.id = term.post AND post.unit = :body
                        WHERE term.person = ANY (:people) AND %s
                        """.formatted(Days.inForce("term")))
                        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                        .param("body", body.value())
                        .param("day", on)
                        .query(Integer.class)
                        .single()
                == people.size();
    }

    @Override
    public void store(DisciplineBody body) {
        Strength strength = body.next().orElseThrow();
        LocalDate from = body.nextFrom().orElseThrow();
        int updated = jdbc.sql(
                        "UPDATE organization_unit SET version = version + 1 WHERE id = :id AND version = :version")
                .param("id", body.id().value())
                .param("version", body.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(jdbc.sql("SELECT version FROM organization_unit WHERE id = :id")
                    .param("id", body.id().value())
                    .query(Long.class)
                    .single());
        }
        jdbc.sql("UPDATE organization_establishment SET to_on = :from WHERE unit = :id AND to_on IS NULL")
                .param("id", body.id().value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        INSERT INTO organization_establishment (unit, from_on, authorised, filled, basis)
                        VALUES (:id, :from, :authorised, :filled, :basis)
                        """)
                .param("id", body.id().value())
                .param("from", from)
                .param("authorised", strength.authorised())
                .param("filled", strength.filled())
                .param("basis", strength.basis())
                .update();
    }
}
