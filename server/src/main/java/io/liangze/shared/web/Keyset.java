package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import io.liangze.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Paging by key: where a stretch begins, in which order it runs, and the cursor of the next one. A cursor holds the keys
 * of the last row and a digest of filters and order; used with others it is refused.
 */
public final class Keyset {

    /** Enough to notice another query; it guards nothing. */
    private static final int DIGEST_LENGTH = 16;

    private record Order(SortKey key, boolean falling) {}

    private final List<Order> orders;
    private final String idSql;
    private final String digest;
    private final List<String> from;

    private Keyset(List<Order> orders, String idSql, String digest, List<String> from) {
        this.orders = orders;
        this.idSql = idSql;
        this.digest = digest;
        this.from = from;
    }

    /**
     * Reads order and cursor of a query.
     *
     * @param query a record; its components but limit, after and count belong to the digest
     * @param keys what may be sorted by, the usual one first
     * @param idSql the id column, which breaks ties
     * @throws Refusal if a sort key is unknown or the cursor belongs to another query
     */
    public static Keyset of(ListQuery query, List<SortKey> keys, String idSql) {
        var orders = orders(query.sort(), keys);
        String digest = digest(query, orders);
        return new Keyset(orders, idSql, digest, cursor(query.after(), digest, orders));
    }

    private static List<Order> orders(@Nullable String sort, List<SortKey> keys) {
        if (sort == null) {
            return List.of(new Order(keys.getFirst(), false));
        }
        var orders = new ArrayList<Order>();
        for (String part : sort.split(",", -1)) {
            boolean falling = part.startsWith("-");
            String name = falling ? part.substring(1) : part;
            SortKey key = keys.stream()
                    .filter(candidate -> candidate.name().equals(name)
                            && orders.stream().noneMatch(order -> order.key().equals(candidate)))
                    .findFirst()
                    .orElseThrow(() -> parameter(
                            "?sort",
                            "sort-key",
                            Map.of("allowed", keys.stream().map(SortKey::name).collect(Collectors.joining(", ")))));
            orders.add(new Order(key, falling));
        }
        return orders;
    }

    private static Refusal parameter(String pointer, String code, Map<String, String> values) {
        return new Refusal(
                Refusal.Kind.UNREADABLE, "request-004", Map.of(), List.of(new Violation(pointer, code, values)));
    }

    private static String digest(ListQuery query, List<Order> orders) {
        var parts = new LinkedHashMap<String, String>();
        for (var component : query.getClass().getRecordComponents()) {
            if (List.of("limit", "after", "count", "sort").contains(component.getName())) {
                continue;
            }
            try {
                parts.put(
                        component.getName(),
                        String.valueOf(component.getAccessor().invoke(query)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a query is a public record", e);
            }
        }
        orders.forEach(order -> parts.merge("sort", order.key().name() + order.falling(), String::concat));
        return Sha256.of(query.getClass().getName() + parts).substring(0, DIGEST_LENGTH);
    }

    private static List<String> cursor(@Nullable String after, String digest, List<Order> orders) {
        if (after == null) {
            return List.of();
        }
        List<String> parts;
        try {
            parts = List.of(
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split("\u0000", -1));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.UNREADABLE, "request-013", Map.of());
        }
        if (!fits(parts, digest, orders)) {
            throw new Refusal(Refusal.Kind.UNREADABLE, "request-013", Map.of());
        }
        return parts.subList(1, parts.size());
    }

    /** Digest, a value for each key, and the id: nothing that the database could stumble over. */
    private static boolean fits(List<String> parts, String digest, List<Order> orders) {
        if (parts.size() != orders.size() + 2 || !parts.getFirst().equals(digest) || !Uuid7.isOne(parts.getLast())) {
            return false;
        }
        for (int i = 0; i < orders.size(); i++) {
            if (!orders.get(i).key().form().test(parts.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** A condition that holds for the rows after the cursor; {@code TRUE} at the beginning. */
    public String where() {
        if (from.isEmpty()) {
            return "TRUE";
        }
        var alternatives = new ArrayList<String>();
        var equal = new StringBuilder();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            String value = "CAST(:from" + i + " AS " + order.key().type() + ")";
            alternatives.add("(" + equal + order.key().sql() + (order.falling() ? " < " : " > ") + value + ")");
            equal.append(order.key().sql()).append(" = ").append(value).append(" AND ");
        }
        alternatives.add("(" + equal + idSql + " > CAST(:fromId AS uuid))");
        return "(" + String.join(" OR ", alternatives) + ")";
    }

    /** The same order from behind a row on: for lists that leave rows out only after they were read. */
    public Keyset behind(Row<?> row) {
        return new Keyset(orders, idSql, digest, row.keys());
    }

    /** The values that {@link #where()} names. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < from.size() - 1; i++) {
            values.put("from" + i, from.get(i));
        }
        if (!from.isEmpty()) {
            values.put("fromId", from.getLast());
        }
        return values;
    }

    public String orderBy() {
        return orders.stream()
                        .map(order -> order.key().sql() + (order.falling() ? " DESC" : ""))
                        .collect(Collectors.joining(", "))
                + ", " + idSql;
    }

    /** Columns {@code key0, key1 …} to select, so that {@link #page} can make the next cursor. */
    public String columns() {
        var columns = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i++) {
            columns.add("(" + orders.get(i).key().sql() + ")::text AS key" + i);
        }
        return String.join(", ", columns);
    }

    /** The values of {@link #columns()} and, last, the id of a row. */
    public List<String> keysOf(ResultSet row, String idColumn) throws SQLException {
        var keys = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i++) {
            keys.add(row.getString("key" + i));
        }
        keys.add(row.getString(idColumn));
        return keys;
    }

    /**
     * A row with what the cursor needs.
     *
     * @param keys the values of {@link #columns()} and, last, the id
     */
    public record Row<T>(T item, List<String> keys) {}

    /** @param rows one more than asked for, if there are more */
    public <T> Page<T> page(List<Row<T>> rows, int limit, Page.@Nullable Total total) {
        boolean more = rows.size() > limit;
        List<Row<T>> shown = more ? rows.subList(0, limit) : rows;
        String next = null;
        if (more) {
            var parts = new ArrayList<>(List.of(digest));
            parts.addAll(shown.getLast().keys());
            next = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
        }
        return new Page<>(shown.stream().map(Row::item).toList(), next, total);
    }

    @Override
    public String toString() {
        return "Keyset" + Arrays.asList(orders, digest);
    }
}
