package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.domain.Place;
import io.liangze.foundation.organization.domain.Places;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaces implements Places {

    private final JdbcClient jdbc;
    private final Closure closure;

    JdbcPlaces(JdbcClient jdbc, Closure closure) {
        this.jdbc = jdbc;
        this.closure = closure;
    }

    @Override
    public PlaceId nextId() {
        return PlaceId.next();
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return jdbc.sql("""
                        SELECT register.id, register.code, register.invented, register.version, state.name, state.kind,
                               state.parent, state.from_on, state.to_on
                        FROM organization_place register JOIN LATERAL (
                             SELECT * FROM organization_place_state WHERE place = register.id ORDER BY from_on DESC LIMIT 1) state
                             ON true
                        WHERE register.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> place(row))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        Date ended = row.getDate("to_on");
        return Place.restore(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getBoolean("invented"),
                row.getLong("version"),
                new Place.State(
                        row.getString("name"),
                        PlaceKind.valueOf(row.getString("kind")),
                        parent == null ? null : new PlaceId(parent)),
                row.getDate("from_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate());
    }

    @Override
    public List<PlaceId> below(PlaceId parent, LocalDate on) {
        return jdbc.sql("""
                        SELECT state.place FROM organization_place_state state
                        JOIN organization_place register ON register.id = state.place
                        WHERE state.parent = :parent AND %s ORDER BY register.code
                        """.formatted(Days.inForce("state")))
                .param("parent", parent.value())
                .param("day", on)
                .query((row, number) -> new PlaceId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean hasCode(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organization_place WHERE code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasName(PlaceId parent, String name, LocalDate on) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organization_place_state state
                                       WHERE state.parent = :parent AND state.name = :name AND %s)
                        """.formatted(Days.inForce("state")))
                .param("parent", parent.value())
                .param("name", name)
                .param("day", on)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void store(Place place) {
        if (place.version() == 0) {
            jdbc.sql("INSERT INTO organization_place (id, code, invented, version) VALUES (:id, :code, :invented, 1)")
                    .param("id", place.id().value())
                    .param("code", place.code())
                    .param("invented", place.invented())
                    .update();
        } else {
            raise(place);
        }
        if (place.hasChanged()) {
            end(place.id(), place.since());
            begin(place);
        }
        place.until().ifPresent(on -> end(place.id(), on));
        closure.ofPlaces(Set.of(place.id().value()));
    }

    private void raise(Place place) {
        int updated = jdbc.sql(
                        "UPDATE organization_place SET version = version + 1 WHERE id = :id AND version = :version")
                .param("id", place.id().value())
                .param("version", place.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(find(place.id()).orElseThrow(Refusal::absent).version());
        }
    }

    private void end(PlaceId id, LocalDate on) {
        jdbc.sql("UPDATE organization_place_state SET to_on = :on WHERE place = :id AND to_on IS NULL")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    private void begin(Place place) {
        PlaceId parent = place.state().parent();
        jdbc.sql("""
                        INSERT INTO organization_place_state (place, from_on, name, level, kind, parent)
                        VALUES (:id, :from, :name, :level, :kind, CAST(:parent AS uuid))
                        """)
                .param("id", place.id().value())
                .param("from", place.since())
                .param("name", place.state().name())
                .param("level", place.state().kind().level().name())
                .param("kind", place.state().kind().name())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    @Override
    public void succeed(PlaceId former, PlaceId successor, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO organization_place_successor (former, successor, from_on) VALUES (:former, :successor, :on)
                        """)
                .param("former", former.value())
                .param("successor", successor.value())
                .param("on", on)
                .update();
    }
}
