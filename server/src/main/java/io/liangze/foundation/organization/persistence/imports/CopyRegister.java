package io.liangze.foundation.organization.persistence.imports;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.Draft.PlaceRow;
import io.liangze.foundation.organization.application.imports.Draft.PostRow;
import io.liangze.foundation.organization.application.imports.Draft.UnitRow;
import io.liangze.foundation.organization.application.imports.Register;
import io.liangze.foundation.organization.application.imports.UnitChains;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings in hundreds of thousands of rows: a few COPY, and the closure of places worked out on the way. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CopyRegister implements Register {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final UnitChains chains;

    CopyRegister(JdbcClient jdbc, DataSource database, UnitChains chains) {
        this.jdbc = jdbc;
        this.database = database;
        this.chains = chains;
    }

    /** A pair of the closure, of a place that was there before. */
    private record Above(
            UUID above, int depth, LocalDate from, @Nullable LocalDate to) {}

    @Override
    public Map<String, KnownPlace> places(Collection<String> codes) {
        var known = new HashMap<String, KnownPlace>();
        jdbc.sql("""
                        SELECT register.code, register.id, register.invented, state.name, state.kind, state.parent, state.to_on,
                               (SELECT min(from_on) FROM organization_place_state first WHERE first.place = register.id) AS since
                        FROM organization_place register
                        JOIN LATERAL (SELECT name, kind, parent, to_on FROM organization_place_state
                                      WHERE place = register.id ORDER BY from_on DESC LIMIT 1) state ON true
                        WHERE register.code = ANY (:codes)
                        """).param("codes", codes.toArray(String[]::new)).query(row -> {
            known.put(
                    row.getString("code"),
                    new KnownPlace(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            PlaceKind.valueOf(row.getString("kind")),
                            row.getObject("parent", UUID.class),
                            row.getBoolean("invented"),
                            row.getDate("since").toLocalDate(),
                            ended(row)));
        });
        return known;
    }

    @Override
    public Map<String, KnownUnit> units(Collection<String> codes) {
        var known = new HashMap<String, KnownUnit>();
        jdbc.sql("""
                        SELECT register.code, register.id, state.kind, state.to_on,
                               (SELECT min(from_on) FROM organization_unit_state first WHERE first.unit = register.id) AS since
                        FROM organization_unit register
                        JOIN LATERAL (SELECT kind, to_on FROM organization_unit_state
                                      WHERE unit = register.id ORDER BY from_on DESC LIMIT 1) state ON true
                        WHERE register.code = ANY (:codes)
                        """).param("codes", codes.toArray(String[]::new)).query(row -> {
            known.put(
                    row.getString("code"),
                    new KnownUnit(
                            row.getObject("id", UUID.class),
                            UnitKind.valueOf(row.getString("kind")),
                            row.getDate("since").toLocalDate(),
                            ended(row)));
        });
        return known;
    }

    private static @Nullable LocalDate ended(ResultSet row) throws SQLException {
        Date ended = row.getDate("to_on");
        return ended == null ? null : ended.toLocalDate();
    }

    @Override
    public Set<Taken> namesOfPlaces(Collection<UUID> above) {
        return taken("""
                SELECT parent AS above, name FROM organization_place_state
                WHERE (parent = ANY (:above) OR parent IS NULL) AND to_on IS NULL
                """, above);
    }

    @Override
    public Set<Taken> namesOfUnits(Collection<UUID> places) {
        return taken("""
                SELECT place AS above, name FROM organization_unit_state WHERE place = ANY (:above) AND to_on IS NULL
                """, places);
    }

    private Set<Taken> taken(String sql, Collection<UUID> above) {
        return new HashSet<>(jdbc.sql(sql)
                .param("above", above.toArray(UUID[]::new))
                .query((row, number) -> new Taken(row.getObject("above", UUID.class), row.getString("name")))
                .list());
    }

    @Override
    public void addPlaces(List<CheckedPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        copy(
                "organization_place (id, code, invented, version)",
                out -> places.forEach(
                        place -> out.row(place.row().id(), place.row().code(), place.invented(), 1)));
        copy(
                "organization_place_state (place, from_on, name, level, kind, parent)",
                out -> places.forEach(place -> {
                    PlaceRow row = place.row();
                    out.row(row.id(), row.from(), row.name(), row.kind().level(), row.kind(), place.parentId());
                }));
        Map<UUID, List<Above>> known = chainsAbove(places);
        copy(
                "organization_place_below (above, code, below, depth, from_on, to_on)",
                out -> places.forEach(place -> chain(place, known, out)));
        jdbc.sql("SELECT organization_analyze_places()").query(row -> {});
    }

    /** What stood above the places that were there before, each with its days. */
    private Map<UUID, List<Above>> chainsAbove(List<CheckedPlace> places) {
        Set<UUID> parents = new HashSet<>();
        for (CheckedPlace place : places) {
            UUID parent = place.knownParent();
            if (parent != null) {
                parents.add(parent);
            }
        }
        var chains = new HashMap<UUID, List<Above>>();
        jdbc.sql(
                        "SELECT above, below, depth, from_on, to_on FROM organization_place_below WHERE below = ANY (:parents)")
                .param("parents", parents.toArray(UUID[]::new))
                .query(row -> {
                    chains.computeIfAbsent(row.getObject("below", UUID.class), below -> new ArrayList<>())
                            .add(new Above(
                                    row.getObject("above", UUID.class),
                                    row.getInt("depth"),
                                    row.getDate("from_on").toLocalDate(),
                                    ended(row)));
                });
        return chains;
    }

    /** A new place holds from its day on, and so does what is new above it; what was there before may still be moved. */
    private static void chain(CheckedPlace place, Map<UUID, List<Above>> known, CopyText out) {
        PlaceRow row = place.row();
        int depth = 0;
        for (CheckedPlace at = place; at != null; at = at.parent()) {
            out.row(at.row().id(), row.code(), row.id(), depth, row.from(), null);
            depth++;
            for (Above above : known.getOrDefault(at.knownParent(), List.of())) {
                LocalDate to = above.to();
                if (to == null || to.isAfter(row.from())) {
                    LocalDate from = above.from().isAfter(row.from()) ? above.from() : row.from();
                    out.row(above.above(), row.code(), row.id(), depth + above.depth(), from, to);
                }
            }
        }
    }

    @Override
    public void addUnits(List<CheckedUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        copy(
                "organization_unit (id, code, version)",
                out -> units.forEach(unit -> out.row(unit.row().id(), unit.row().code(), 1)));
        copy(
                "organization_unit_state (unit, from_on, name, short_name, kind, line, dispatch, place)",
                out -> units.forEach(unit -> {
                    UnitRow row = unit.row();
                    out.row(
                            row.id(),
                            row.from(),
                            row.name(),
                            row.shortName(),
                            row.kind(),
                            row.kind().line().orElse(null),
                            row.dispatch(),
                            unit.place());
                }));
        copy(
                "organization_unit_relation (line, lower, upper, from_on)",
                out -> units.forEach(unit -> {
                    relate(Line.PRINCIPAL, unit, unit.principal(), out);
                    relate(Line.SUPERVISORY, unit, unit.supervisory(), out);
                }));
        chains.ofUnits(units.stream().map(unit -> unit.row().id()).collect(Collectors.toSet()));
    }

    private static void relate(Line line, CheckedUnit unit, @Nullable UUID upper, CopyText out) {
        if (upper != null) {
            out.row(line, unit.row().id(), upper, unit.row().from());
        }
    }

    @Override
    public void addPosts(List<CheckedPost> posts) {
        copy(
                "organization_post (id, unit, kind, version)",
                out -> posts.forEach(
                        post -> out.row(post.row().id(), post.unit(), post.row().kind(), 1)));
        copy(
                "organization_post_state (post, from_on, name, rank, managed_by, portfolio, position)",
                out -> posts.forEach(post -> {
                    PostRow row = post.row();
                    out.row(
                            row.id(),
                            row.from(),
                            row.name(),
                            row.rank(),
                            row.managedBy(),
                            row.portfolio(),
                            row.order());
                }));
    }

    private void copy(String table, Consumer<CopyText> rows) {
        CopyText.into(table, database, rows);
    }
}
