package io.liangze.foundation.organization.persistence.staffing;

import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeat.Limit;
import io.liangze.foundation.organization.domain.staffing.WorkGroupSeats;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkGroupSeats implements WorkGroupSeats {

    private final JdbcClient jdbc;

    JdbcWorkGroupSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkGroupSeat> find(UUID id) {
        return jdbc.sql("""
                        SELECT seat.*, lim.leave_by, lim.reason FROM organization_work_group_seat seat
                        JOIN LATERAL (SELECT * FROM organization_work_group_limit WHERE seat = seat.id
                                      ORDER BY version DESC LIMIT 1) lim ON true
                        WHERE seat.id = :id
                        """).param("id", id).query((row, number) -> seat(row)).optional();
    }

    private static WorkGroupSeat seat(ResultSet row) throws SQLException {
        return WorkGroupSeat.restore(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("led_by"),
                row.getObject("joined_on", LocalDate.class),
                new Limit(row.getObject("leave_by", LocalDate.class), row.getString("reason")),
                row.getLong("version"),
                row.getObject("left_on", LocalDate.class));
    }

    @Override
    public boolean isSeated(UnitId body, String name, LocalDate after) {
        jdbc.sql("SELECT id FROM organization_unit WHERE id = :unit FOR UPDATE")
                .param("unit", body.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organization_work_group_seat
                                       WHERE unit = :unit AND name = :name AND (left_on IS NULL OR left_on > :after))
                        """)
                .param("after", after)
                .param("unit", body.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(WorkGroupSeat seat, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO organization_work_group_seat (id, unit, name, led_by, joined_on, version)
                        VALUES (:id, :unit, :name, :ledBy, :joinedOn, :version)
                        """)
                .param("id", seat.id())
                .param("unit", seat.unit().value())
                .param("name", seat.name())
                .param("ledBy", seat.ledBy())
                .param("joinedOn", seat.joinedOn())
                .param("version", seat.version())
                .update();
        set(seat, seat.limit(), seat.version(), today);
    }

    @Override
    public void store(WorkGroupSeat seat, LocalDate today) {
        int updated = jdbc.sql("""
                        UPDATE organization_work_group_seat SET version = version + 1, left_on = :left
                        WHERE id = :id AND version = :version
                        """)
                .param("id", seat.id())
                .param("version", seat.version())
                .param("left", seat.left().orElse(null))
                .update();
        if (updated == 0) {
            throw Refusal.stale(find(seat.id()).map(WorkGroupSeat::version).orElseThrow(Refusal::absent));
        }
        seat.next().ifPresent(limit -> set(seat, limit, seat.version() + 1, today));
    }

    private void set(WorkGroupSeat seat, Limit limit, long version, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO organization_work_group_limit (seat, version, set_on, leave_by, reason)
                        VALUES (:seat, :version, :on, :leaveBy, :reason)
                        """)
                .param("seat", seat.id())
                .param("version", version)
                .param("on", on)
                .param("leaveBy", limit.leaveBy())
                .param("reason", limit.reason())
                .update();
    }
}
