package io.liangze.foundation.organization.persistence;

import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects the conditions of a list; a filter that is null adds none. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** The day that {@link Days} asks about. */
    Conditions on(LocalDate day) {
        values.put("day", day);
        return this;
    }

    Conditions andAlways(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions andOneOf(String column, String name, @Nullable List<? extends Enum<?>> codes) {
        if (codes != null && !codes.isEmpty()) {
            conditions.add(column + " IN (:" + name + ")");
            values.put(name, codes.stream().map(Enum::name).toList());
        }
        return this;
    }

    /**
     * Things whose name on the day holds the text, or whose code begins with it. The index of pairs narrows, the comparison
     * decides.
     */
    Conditions andFound(String idColumn, String register, String states, String column, @Nullable String text) {
        if (text != null) {
            conditions.add("""
                    %s IN (SELECT found.%s FROM %s found
                           WHERE organization_pairs(found.name) @> organization_pairs(:q)
                             AND position(:q IN lower(found.name)) > 0 AND %s
                           UNION ALL SELECT coded.id FROM %s coded WHERE coded.code LIKE :codeBegin)
                    """.formatted(idColumn, column, states, Days.inForce("found"), register));
            values.put("q", text.toLowerCase(Locale.ROOT));
            values.put("codeBegin", text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return this;
    }

    String sql() {
        return "(" + String.join(" AND ", conditions) + ")";
    }

    Map<String, Object> values() {
        return values;
    }

    Page.Total count(JdbcClient jdbc, String from) {
        return Page.Total.of(
                jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT :most) counted".formatted(from, sql()))
                        .params(values)
                        .param("most", Page.Total.MOST + 1)
                        .query(Integer.class)
                        .single());
    }

    static List<String> keys(ResultSet row, Keyset keyset, String idColumn) throws SQLException {
        var keys = new ArrayList<String>();
        for (int i = 0; i < keyset.keys(); i++) {
            keys.add(row.getString("key" + i));
        }
        keys.add(row.getString(idColumn));
        return keys;
    }
}
