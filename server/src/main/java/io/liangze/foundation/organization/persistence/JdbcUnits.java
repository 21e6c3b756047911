package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.domain.Unit;
import io.liangze.foundation.organization.domain.UnitProfile;
import io.liangze.foundation.organization.domain.Units;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnits implements Units {

    private final JdbcClient jdbc;

    JdbcUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> find(UnitId id, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT unit.id, state.kind, unit.version, profile.year, profile.party_members, profile.residents,
                               profile.address, profile.duty_phone
                        FROM organization_unit unit
                        JOIN organization_unit_state state ON state.unit = unit.id AND %s
                        LEFT JOIN LATERAL (SELECT * FROM organization_unit_profile WHERE unit = unit.id
                                           ORDER BY year DESC LIMIT 1) profile ON true
                        WHERE unit.id = :id
                        """.formatted(Days.inForce("state")))
                .param("id", id.value())
                .param("day", asOf)
                .query((row, number) -> Unit.restore(
                        new UnitId(row.getObject("id", UUID.class)),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getLong("version"),
                        row.getObject("year", Integer.class) == null
                                ? null
                                : new UnitProfile(
                                        row.getInt("year"),
                                        row.getInt("party_members"),
                                        row.getObject("residents", Integer.class),
                                        row.getString("address"),
                                        row.getString("duty_phone"))))
                .optional();
    }

    @Override
    public void store(Unit unit, PersonId by, LocalDate on) {
        int updated = jdbc.sql(
                        "UPDATE organization_unit SET version = version + 1 WHERE id = :id AND version = :version")
                .param("id", unit.id().value())
                .param("version", unit.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(find(unit.id(), on).orElseThrow(Refusal::absent).version());
        }
        unit.profile()
                .ifPresent(profile -> jdbc.sql("""
                        INSERT INTO organization_unit_profile
                               (unit, year, party_members, residents, address, duty_phone, described_by, described_on)
                        VALUES (:unit, :year, :members, :residents, :address, :phone, :by, :on)
                        ON CONFLICT (unit, year) DO UPDATE
                        SET party_members = excluded.party_members, residents = excluded.residents, address = excluded.address,
                            duty_phone = excluded.duty_phone, described_by = excluded.described_by,
                            described_on = excluded.described_on
                        """)
                        .param("unit", unit.id().value())
                        .param("year", profile.year())
                        .param("members", profile.partyMembers())
                        .param("residents", profile.residents())
                        .param("address", profile.address())
                        .param("phone", profile.dutyPhone())
                        .param("by", by.value())
                        .param("on", on)
                        .update());
    }
}
