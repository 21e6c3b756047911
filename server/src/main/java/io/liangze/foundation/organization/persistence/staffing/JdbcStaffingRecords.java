package io.liangze.foundation.organization.persistence.staffing;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.staffing.StaffingRecords;
import io.liangze.foundation.organization.persistence.Conditions;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffingRecords implements StaffingRecords {

    private static final String TRAINED = "SELECT training.*, " + JdbcTrainings.PEOPLE + """
            , ARRAY(SELECT person.id || ' ' || person.name FROM organization_training_person trained
                    JOIN organization_person person ON person.id = trained.person WHERE trained.training = training.id
                    ORDER BY person.name COLLATE "zh-Hans-x-icu") AS names
            FROM organization_training training
            """;

    private static final int UUID_LENGTH = 36;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcStaffingRecords(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<Trained> trainings(UnitId id, int year, @Nullable LocalDate asOf) {
        return jdbc.sql(TRAINED + """
                        WHERE training.unit = :unit AND training.withdrawn_on IS NULL
                            AND training.last_on BETWEEN make_date(:year, 1, 1) AND least(make_date(:year, 12, 31), :day)
                        ORDER BY training.last_on DESC, training.id
                        """)
                .param("unit", id.value())
                .param("year", year)
                .param("day", time.dayOr(asOf))
                .query((row, number) -> trained(row))
                .list();
    }

    @Override
    public Optional<Trained> training(UUID id) {
        return jdbc.sql(TRAINED + "WHERE training.id = :id")
                .param("id", id)
                .query((row, number) -> trained(row))
                .optional();
    }

    private static Trained trained(ResultSet row) throws SQLException {
        return new Trained(
                JdbcTrainings.training(row),
                Arrays.stream((String[]) row.getArray("names").getArray())
                        .map(name -> new Named(name.substring(0, UUID_LENGTH), name.substring(UUID_LENGTH + 1)))
                        .toList());
    }

    @Override
    public List<Seat> seats(UnitId id, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return jdbc.sql("""
                        SELECT * FROM organization_work_group_seat WHERE unit = :unit AND joined_on <= :day
                        ORDER BY joined_on DESC, id
                        """)
                .param("unit", id.value())
                .param("day", day)
                .query((row, number) -> seat(row, day))
                .list();
    }

    @Override
    public Optional<Seat> seat(UUID id) {
        return jdbc.sql("SELECT * FROM organization_work_group_seat WHERE id = :id")
                .param("id", id)
                .query((row, number) -> seat(row, LocalDate.MAX))
                .optional();
    }

    @Override
    public List<SeatName> seatNames(Set<UUID> seats, Reach reach) {
        Conditions reached = new Conditions()
                .and("seat.id = ANY (:seats)", "seats", seats.toArray(UUID[]::new))
                .andReached("seat.unit", reach, time.today());
        return jdbc.sql("SELECT seat.id, seat.unit, seat.name FROM organization_work_group_seat seat WHERE "
                        + reached.sql())
                .params(reached.values())
                .query((row, number) -> new SeatName(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name")))
                .list();
    }

    private Seat seat(ResultSet row, LocalDate day) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Seat(
                id,
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("led_by"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                known(limits(id), day),
                row.getLong("version"));
    }

    private static List<Limit> known(List<Limit> limits, LocalDate day) {
        List<Limit> known =
                limits.stream().filter(limit -> !limit.setOn().isAfter(day)).toList();
        return known.isEmpty() ? List.of(limits.getLast()) : known;
    }

    private List<Limit> limits(UUID seat) {
        return jdbc.sql("SELECT * FROM organization_work_group_limit WHERE seat = :seat ORDER BY version DESC")
                .param("seat", seat)
                .query((row, number) -> new Limit(
                        row.getObject("leave_by", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("set_on", LocalDate.class)))
                .list();
    }
}
