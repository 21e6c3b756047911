package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.application.imports.UnitChains;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the closures true to the relations. A pair holds while every relation of its chain holds, so that it is the meeting
 * of their days; one pair may hold several times.
 */
@Component
class Closure implements UnitChains {

    private static final String PLACE_CHAIN = """
            WITH RECURSIVE chain (above, below, depth, during) AS (
                SELECT place, place, 0,
                       daterange(min(from_on), CASE WHEN bool_or(to_on IS NULL) THEN NULL ELSE max(to_on) END)
                FROM organization_place_state WHERE place = ANY (:roots) GROUP BY place
                UNION ALL
                SELECT state.parent, chain.below, chain.depth + 1, chain.during * daterange(state.from_on, state.to_on)
                FROM chain JOIN organization_place_state state
                     ON state.place = chain.above AND state.parent IS NOT NULL
                        AND daterange(state.from_on, state.to_on) && chain.during
            )
            INSERT INTO organization_place_below (above, code, below, depth, from_on, to_on)
            SELECT chain.above, place.code, chain.below, chain.depth, lower(chain.during), upper(chain.during)
            FROM chain JOIN organization_place place ON place.id = chain.below
            """;

    private static final String UNIT_CHAIN = """
            WITH RECURSIVE chain (above, below, depth, during) AS (
                SELECT unit, unit, 0,
                       daterange(min(from_on), CASE WHEN bool_or(to_on IS NULL) THEN NULL ELSE max(to_on) END)
                FROM organization_unit_state WHERE unit = ANY (:roots) GROUP BY unit
                UNION ALL
                SELECT relation.upper, chain.below, chain.depth + 1,
                       chain.during * daterange(relation.from_on, relation.to_on)
                FROM chain JOIN organization_unit_relation relation
                     ON relation.line = :line AND relation.lower = chain.above
                        AND daterange(relation.from_on, relation.to_on) && chain.during
            )
            INSERT INTO organization_unit_below (line, above, code, below, depth, from_on, to_on)
            SELECT :line, chain.above, unit.code, chain.below, chain.depth, lower(chain.during), upper(chain.during)
            FROM chain JOIN organization_unit unit ON unit.id = chain.below
            """;

    private final JdbcClient jdbc;

    Closure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Works out anew which places stand above these and above all that ever stood below them. */
    void ofPlaces(Collection<UUID> changed) {
        UUID[] roots =
                withBelow("SELECT DISTINCT below FROM organization_place_below WHERE above = ANY (:changed)", changed);
        jdbc.sql("DELETE FROM organization_place_below WHERE below = ANY (:roots)")
                .param("roots", roots)
                .update();
        jdbc.sql(PLACE_CHAIN).param("roots", roots).update();
    }

    /** The same for units, on both lines. */
    @Override
    public void ofUnits(Collection<UUID> changed) {
        UUID[] roots =
                withBelow("SELECT DISTINCT below FROM organization_unit_below WHERE above = ANY (:changed)", changed);
        jdbc.sql("DELETE FROM organization_unit_below WHERE below = ANY (:roots)")
                .param("roots", roots)
                .update();
        for (Line line : Line.values()) {
            jdbc.sql(UNIT_CHAIN)
                    .param("roots", roots)
                    .param("line", line.name())
                    .update();
        }
    }

    private UUID[] withBelow(String sql, Collection<UUID> changed) {
        var all = new TreeSet<>(changed);
        all.addAll(jdbc.sql(sql)
                .param("changed", changed.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return all.toArray(UUID[]::new);
    }
}
