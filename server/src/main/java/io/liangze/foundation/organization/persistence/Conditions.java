package io.liangze.foundation.organization.persistence;

import io.liangze.shared.UnitId;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects the conditions of a list; a filter that is null adds none. */
public final class Conditions {

    /** What stands below the reader's unit on either line, and what a discipline body supervises. */
    private static final String REACHED =
            """
            SELECT reached.below FROM organization_unit_below reached WHERE %s AND (reached.above = :reader
                OR (reached.line = 'PRINCIPAL' AND reached.above IN (%s)))
            """.formatted(today("reached"), """
            SELECT own.upper FROM organization_unit_relation own JOIN organization_unit_state body ON body.unit = own.lower
            WHERE own.line = 'PRINCIPAL' AND own.lower = :reader AND body.line = 'SUPERVISORY' AND %s AND %s
            UNION ALL
            SELECT coverage.unit FROM organization_coverage coverage WHERE coverage.team = :reader AND %s
            """.formatted(today("own"), today("body"), today("coverage")));

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

    private static String today(String row) {
        return Days.inForce(row).replace(":day", ":today");
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
        return switch (reach.scope()) {
            case OWN -> andAlways("FALSE");
            case UNIT -> and(unitColumn + " = :reader", "reader", reach.unit().value());
            case SUBTREE -> {
                values.put("today", today);
                yield and(
                        unitColumn + " IN (" + REACHED + ")",
                        "reader",
                        reach.unit().value());
            }
            case ALL -> this;
        };
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
