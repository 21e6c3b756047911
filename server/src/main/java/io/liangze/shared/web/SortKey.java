package io.liangze.shared.web;

import java.util.regex.Pattern;

/**
 * A key by which a list may be sorted.
 *
 * @param name as in {@code sort=}
 * @param sql an expression that is never null
 * @param type its PostgreSQL type, for the comparison with a cursor
 * @param form what a value of it looks like in a cursor
 */
public record SortKey(String name, String sql, String type, Pattern form) {

    private static final Pattern TEXT = Pattern.compile("[^\\u0000]*", Pattern.DOTALL);
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?[+-][0-9]{2}(:[0-9]{2})?");

    public static SortKey text(String name, String sql) {
        return new SortKey(name, sql, "text", TEXT);
    }

    public static SortKey instant(String name, String sql) {
        return new SortKey(name, sql, "timestamptz", INSTANT);
    }

    /** A name in Chinese, sorted by pinyin. */
    public static SortKey pinyin(String name, String column) {
        return new SortKey(name, column + " COLLATE \"zh-Hans-x-icu\"", "text", TEXT);
    }
}
