package io.liangze.shared.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A key by which a list may be sorted.
 *
 * @param name as in {@code sort=}
 * @param sql an expression that is never null
 * @param type its PostgreSQL type, for the comparison with a cursor
 * @param form whether a text can be a value of it in a cursor
 */
public record SortKey(String name, String sql, String type, Predicate<String> form) {

    private static final Pattern DIGITS = Pattern.compile("(?!0000)[0-9]{4}-.*");
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** PostgreSQL reads offsets below sixteen hours, in seconds; Java takes eighteen. */
    private static final int OFFSETS = 16 * 60 * 60;

    public static SortKey text(String name, String sql) {
        return new SortKey(name, sql, "text", SortKey::isText);
    }

    public static SortKey instant(String name, String sql) {
        return new SortKey(name, sql, "timestamptz", SortKey::isInstant);
    }

    /** A name in Chinese, sorted by pinyin. */
    public static SortKey pinyin(String name, String column) {
        return new SortKey(name, column + " COLLATE \"zh-Hans-x-icu\"", "text", SortKey::isText);
    }

    private static boolean isText(String text) {
        return text.indexOf('\u0000') < 0;
    }

    /** As PostgreSQL writes a moment, on a day that exists and with an offset that it reads. */
    private static boolean isInstant(String text) {
        try {
            return DIGITS.matcher(text).matches()
                    && Math.abs(INSTANT.parse(text, OffsetDateTime::from)
                                    .getOffset()
                                    .getTotalSeconds())
                            < OFFSETS;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
