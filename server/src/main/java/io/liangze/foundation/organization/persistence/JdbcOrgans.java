package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.domain.Organ;
import io.liangze.foundation.organization.domain.Organs;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrgans implements Organs {

    private final JdbcClient jdbc;
    private final Closure closure;

    JdbcOrgans(JdbcClient jdbc, Closure closure) {
        this.jdbc = jdbc;
        this.closure = closure;
    }

    @Override
    public UnitId nextId() {
        return UnitId.next();
    }

    @Override
    public Optional<Organ> find(UnitId id) {
        Map<Line, Organ.Standing> standings = standings(id);
        return jdbc.sql("""
                        SELECT register.id, register.code, register.version, state.name, state.short_name, state.kind,
                               state.dispatch, state.place, state.from_on, state.to_on
                        FROM organization_unit register JOIN LATERAL (
                             SELECT * FROM organization_unit_state WHERE unit = register.id ORDER BY from_on DESC LIMIT 1) state
                             ON true
                        WHERE register.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> organ(row, standings))
                .optional();
    }

    private Map<Line, Organ.Standing> standings(UnitId id) {
        var standings = new EnumMap<Line, Organ.Standing>(Line.class);
        jdbc.sql("SELECT line, upper, from_on FROM organization_unit_relation WHERE lower = :id AND to_on IS NULL")
                .param("id", id.value())
                .query((row, number) -> standings.put(
                        Line.valueOf(row.getString("line")),
                        new Organ.Standing(
                                new UnitId(row.getObject("upper", UUID.class)),
                                row.getDate("from_on").toLocalDate())))
                .list();
        return standings;
    }

    private static Organ organ(ResultSet row, Map<Line, Organ.Standing> standings) throws SQLException {
        String dispatch = row.getString("dispatch");
        Date ended = row.getDate("to_on");
        return Organ.restore(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getLong("version"),
                new Organ.State(
                        row.getString("name"),
                        row.getString("short_name"),
                        UnitKind.valueOf(row.getString("kind")),
                        dispatch == null ? null : TeamDispatch.valueOf(dispatch),
                        new PlaceId(row.getObject("place", UUID.class))),
                row.getDate("from_on").toLocalDate(),
                ended == null ? null : ended.toLocalDate(),
                standings);
    }

    @Override
    public List<UnitId> at(PlaceId place, LocalDate on) {
        return jdbc.sql("""
                        SELECT state.unit FROM organization_unit_state state
                        JOIN organization_unit register ON register.id = state.unit
                        WHERE state.place = :place AND %s ORDER BY register.code
                        """.formatted(Days.inForce("state")))
                .param("place", place.value())
                .param("day", on)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<UnitId> under(UnitId upper, Line line, LocalDate on) {
        return jdbc.sql("""
                        SELECT relation.lower FROM organization_unit_relation relation
                        JOIN organization_unit register ON register.id = relation.lower
                        WHERE relation.upper = :upper AND relation.line = :line AND %s ORDER BY register.code
                        """.formatted(Days.inForce("relation")))
                .param("upper", upper.value())
                .param("line", line.name())
                .param("day", on)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId above, Line line, LocalDate from) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organization_unit_below
                                       WHERE line = :line AND below = :unit AND above = :above
                                         AND (to_on IS NULL OR to_on > :from))
                        """)
                .param("line", line.name())
                .param("unit", unit.value())
                .param("above", above.value())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasCode(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organization_unit WHERE code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasName(PlaceId place, String name, LocalDate on) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organization_unit_state state
                                       WHERE state.place = :place AND state.name = :name AND %s)
                        """.formatted(Days.inForce("state")))
                .param("place", place.value())
                .param("name", name)
                .param("day", on)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int store(Organ organ) {
        if (organ.version() == 0) {
            jdbc.sql("INSERT INTO organization_unit (id, code, version) VALUES (:id, :code, 1)")
                    .param("id", organ.id().value())
                    .param("code", organ.code())
                    .update();
        } else {
            raise(organ);
        }
        if (organ.hasChanged()) {
            end("organization_unit_state", "unit", organ.id(), organ.since());
            begin(organ);
        }
        organ.moved().forEach(line -> relate(organ, line));
        int terms = organ.until().map(on -> dissolve(organ.id(), on)).orElse(0);
        closure.ofUnits(Set.of(organ.id().value()));
        return terms;
    }

    private void raise(Organ organ) {
        int updated = jdbc.sql(
                        "UPDATE organization_unit SET version = version + 1 WHERE id = :id AND version = :version")
                .param("id", organ.id().value())
                .param("version", organ.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(find(organ.id()).orElseThrow(Refusal::absent).version());
        }
    }

    private void begin(Organ organ) {
        Organ.State state = organ.state();
        TeamDispatch dispatch = state.dispatch();
        jdbc.sql("""
                        INSERT INTO organization_unit_state (unit, from_on, name, short_name, kind, line, dispatch, place)
                        VALUES (:id, :from, :name, :shortName, :kind, :line, :dispatch, :place)
                        """)
                .param("id", organ.id().value())
                .param("from", organ.since())
                .param("name", state.name())
                .param("shortName", state.shortName())
                .param("kind", state.kind().name())
                .param("line", state.kind().line().map(Line::name).orElse(null))
                .param("dispatch", dispatch == null ? null : dispatch.name())
                .param("place", state.place().value())
                .update();
    }

    private void relate(Organ organ, Line line) {
        Organ.Standing standing = organ.standing(line).orElseThrow();
        jdbc.sql("""
                        UPDATE organization_unit_relation SET to_on = :on
                        WHERE lower = :id AND line = :line AND to_on IS NULL
                        """)
                .param("id", organ.id().value())
                .param("line", line.name())
                .param("on", standing.since())
                .update();
        jdbc.sql("""
                        INSERT INTO organization_unit_relation (line, lower, upper, from_on)
                        VALUES (:line, :id, :upper, :on)
                        """)
                .param("line", line.name())
                .param("id", organ.id().value())
                .param("upper", standing.upper().value())
                .param("on", standing.since())
                .update();
    }

    /** Ends everything of a unit with it. */
    private int dissolve(UnitId id, LocalDate on) {
        end("organization_unit_state", "unit", id, on);
        end("organization_unit_relation", "lower", id, on);
        end("organization_coverage", "team", id, on);
        end("organization_coverage", "unit", id, on);
        int terms = endOfPosts("organization_term", id, on);
        endOfPosts("organization_post_state", id, on);
        return terms;
    }

    private void end(String table, String column, UnitId id, LocalDate on) {
        jdbc.sql("UPDATE " + table + " SET to_on = :on WHERE " + column + " = :id AND to_on IS NULL")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    private int endOfPosts(String table, UnitId id, LocalDate on) {
        return jdbc.sql("UPDATE " + table + """
                         SET to_on = :on
                        WHERE to_on IS NULL AND post IN (SELECT id FROM organization_post WHERE unit = :id)
                        """)
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    @Override
    public void succeed(UnitId former, UnitId successor, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO organization_unit_successor (former, successor, from_on) VALUES (:former, :successor, :on)
                        """)
                .param("former", former.value())
                .param("successor", successor.value())
                .param("on", on)
                .update();
    }
}
