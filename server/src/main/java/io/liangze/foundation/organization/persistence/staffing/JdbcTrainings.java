package io.liangze.foundation.organization.persistence.staffing;

import io.liangze.foundation.organization.domain.staffing.Training;
import io.liangze.foundation.organization.domain.staffing.TrainingKind;
import io.liangze.foundation.organization.domain.staffing.Trainings;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainings implements Trainings {

    /** The persons of a {@code training}. */
    static final String PEOPLE =
            "ARRAY(SELECT person FROM organization_training_person WHERE training = training.id) AS people";

    private final JdbcClient jdbc;

    JdbcTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Training> find(UUID id) {
        return jdbc.sql("SELECT training.*, " + PEOPLE + " FROM organization_training training WHERE id = :id")
                .param("id", id)
                .query((row, number) -> training(row))
                .optional();
    }

    static Training training(ResultSet row) throws SQLException {
        return new Training(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("people").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                TrainingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("held_by"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("hours"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getLong("version"));
    }

    @Override
    public void add(Training training) {
        jdbc.sql("""
                        INSERT INTO organization_training
                               (id, unit, kind, title, held_by, first_on, last_on, hours, version)
                        VALUES (:id, :unit, :kind, :title, :heldBy, :firstOn, :lastOn, :hours, 1)
                        """)
                .param("id", training.id())
                .param("unit", training.unit().value())
                .param("kind", training.kind().name())
                .param("title", training.title())
                .param("heldBy", training.heldBy())
                .param("firstOn", training.firstOn())
                .param("lastOn", training.lastOn())
                .param("hours", training.hours())
                .update();
        jdbc.sql("INSERT INTO organization_training_person (training, person) SELECT :id, unnest(:people)")
                .param("id", training.id())
                .param("people", training.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    public void withdraw(Training training, LocalDate on) {
        int updated = jdbc.sql("""
                        UPDATE organization_training SET withdrawn_on = :on, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", training.id())
                .param("version", training.version())
                .param("on", on)
                .update();
        if (updated == 0) {
            throw Refusal.stale(training.version() + 1);
        }
    }
}
