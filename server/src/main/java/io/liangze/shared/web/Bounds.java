package io.liangze.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** What no day and no text of a request may be: the database has no such day, and no such character. */
final class Bounds {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private Bounds() {}

    /** @throws DateTimeException if it is no day as in 2026-01-31, or not of the years 1900 to 2999 */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new DateTimeException("a day of the years " + EARLIEST + " to " + LATEST);
        }
        return day;
    }

    static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }

    static final class Day extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString("");
            try {
                return day(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, LocalDate.class, String.valueOf(e.getMessage()));
            }
        }
    }

    static final class Text extends ValueDeserializer<String> {
        private final ValueDeserializer<String> usual;

        Text(ValueDeserializer<String> usual) {
            this.usual = usual;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = usual.deserialize(parser, context);
            if (!isText(text)) {
                throw context.weirdStringException(text, String.class, "no such character");
            }
            return text;
        }
    }
}
