package io.liangze.foundation.organization.persistence;

import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects the conditions of a list; a filter that is null adds none. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** The day that {@link Days} asks about. */
    public Conditions on(LocalDate day) {
        return with("day", day);
    }

    /** A value that conditions name besides their own. */
    Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Conditions andAlways(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions andOneOf(String column, String name, @Nullable List<? extends Enum<?>> codes) {
        if (codes != null && !codes.isEmpty()) {
            conditions.add(column + " IN (:" + name + ")");
            values.put(name, codes.stream().map(Enum::name).toList());
        }
        return this;
    }

    /** Units that stand below it on either line, and itself; null adds none. */
    public Conditions andWithin(String unitColumn, @Nullable UnitId above) {
        return and(
                unitColumn + " IN (SELECT pair.below FROM organization_unit_below pair WHERE pair.above = :within AND "
                        + Days.inForce("pair") + ")",
                "within",
                above == null ? null : above.value());
    }

    /** What the reader's rights reach today, whichever day he asks about. */
    public Conditions andReached(String unitColumn, Reach reach, LocalDate today) {
        if (reach.scopes().contains(Scope.ALL)) {
            return this;
        }
        var units = Stream.concat(
                reach.besides().stream(), reach.scopes().contains(Scope.UNIT) ? Stream.of(reach.unit()) : Stream.of());
        values.put("reader", reach.unit().value());
        values.put("today", today);
        values.put("readScopes", reach.scopes().stream().map(Scope::name).toArray(String[]::new));
        values.put("readUnits", units.map(UnitId::value).toArray(UUID[]::new));
        return andAlways(
                """
                (%s = ANY (:readUnits) OR %s IN (
                    SELECT reached.unit FROM pub_unit_reached reached
                    WHERE reached.reader = :reader AND reached.scope = ANY (:readScopes) AND %s))
                """.formatted(unitColumn, unitColumn, Days.inForce("reached").replace(":day", ":today")));
    }

    /**
     * Units whose name on the day holds the text, or whose code begins with it. The index of pairs narrows, the comparison
     * decides.
     */
    public Conditions andUnitFound(String unitColumn, @Nullable String text) {
        if (text != null) {
            conditions.add("""
                    %s IN (SELECT found.unit FROM organization_unit_state found
                           WHERE organization_pairs(found.name) @> organization_pairs(:q)
                             AND position(:q IN lower(found.name)) > 0 AND %s
                           UNION ALL SELECT coded.id FROM organization_unit coded WHERE coded.code LIKE :codeBegin)
                    """.formatted(unitColumn, Days.inForce("found")));
            values.put("q", text.toLowerCase(Locale.ROOT));
            values.put("codeBegin", beginning(text));
        }
        return this;
    }

    /** The pattern of what begins with the text. */
    static String beginning(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public String sql() {
        return "(" + String.join(" AND ", conditions) + ")";
    }

    public Map<String, Object> values() {
        return values;
    }

    public Page.Total count(JdbcClient jdbc, String from) {
        return Page.Total.of(
                jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted".formatted(from, sql()))
                        .params(values)
                        .param("most", Page.Total.MOST + 1)
                        .query(Integer.class)
                        .single());
    }
}
