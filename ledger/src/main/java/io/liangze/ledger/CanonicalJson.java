package io.liangze.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes {@link Json} in the canonical form of RFC 8785: no blanks, sorted names, the shortest escapes, UTF-8. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical form in UTF-8. */
    public static byte[] bytes(Json value) {
        return string(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form as text. */
    public static String string(Json value) {
        var out = new StringBuilder(128);
        write(value, out);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Null() -> out.append("null");
            case Json.Bool(boolean bool) -> out.append(bool);
            case Json.Whole(long whole) -> out.append(whole);
            case Json.Text(String text) -> writeText(text, out);
            case Json.Array array -> {
                char separator = '[';
                for (Json element : array.values()) {
                    out.append(separator);
                    write(element, out);
                    separator = ',';
                }
                out.append(array.values().isEmpty() ? "[]" : "]");
            }
            case Json.Members object -> {
                char separator = '{';
                for (var member : object.members().entrySet()) {
                    out.append(separator);
                    writeText(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    separator = ',';
                }
                out.append(object.members().isEmpty() ? "{}" : "}");
            }
        }
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
