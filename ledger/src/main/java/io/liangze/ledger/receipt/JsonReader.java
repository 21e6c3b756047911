package io.liangze.ledger.receipt;

import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.TreeMap;

/** Reads JSON (RFC 8259) of the kinds in {@link Json}: no fractions, no repeated names, at most 32 levels. */
final class JsonReader {

    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Json parse(String text) throws LedgerFormatException {
        var reader = new JsonReader(text);
        Json value = reader.value(0);
        reader.blanks();
        if (reader.at != text.length()) {
            throw bad();
        }
        return value;
    }

    private static LedgerFormatException bad() {
        return LedgerFormatException.malformed("not JSON of the kinds a receipt holds");
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws LedgerFormatException {
        blanks();
        if (at == text.length()) {
            throw bad();
        }
        return text.charAt(at);
    }

    private boolean take(char wanted) throws LedgerFormatException {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void need(char wanted) throws LedgerFormatException {
        if (!take(wanted)) {
            throw bad();
        }
    }

    private Json value(int depth) throws LedgerFormatException {
        char first = peek();
        if (depth == MAX_DEPTH && (first == '{' || first == '[')) {
            throw bad();
        }
        return switch (first) {
            case '{' -> members(depth);
            case '[' -> array(depth);
            case '"' -> Json.text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", Json.nothing());
            default -> whole();
        };
    }

    private Json word(String word, Json value) throws LedgerFormatException {
        if (!text.startsWith(word, at)) {
            throw bad();
        }
        at += word.length();
        return value;
    }

    /** A sign, then one zero or digits of which the first is none; no zero with a sign. */
    private Json whole() throws LedgerFormatException {
        boolean negative = take('-');
        int from = at;
        long value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = 10 * value + (text.charAt(at) - '0');
            at++;
            if (value > Json.MAX_SAFE_INTEGER) {
                throw bad();
            }
        }
        boolean zero = from < at && text.charAt(from) == '0';
        if (from == at || (zero && (negative || at - from > 1))) {
            throw bad();
        }
        return Json.whole(negative ? -value : value);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Json array(int depth) throws LedgerFormatException {
        need('[');
        var values = new ArrayList<Json>();
        if (!take(']')) {
            do {
                values.add(value(depth + 1));
            } while (take(','));
            need(']');
        }
        return new Json.Array(values);
    }

    private Json members(int depth) throws LedgerFormatException {
        need('{');
        var members = new TreeMap<String, Json>();
        if (!take('}')) {
            do {
                blanks();
                String name = string();
                need(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw bad();
                }
            } while (take(','));
            need('}');
        }
        return new Json.Members(members);
    }

    private String string() throws LedgerFormatException {
        need('"');
        var out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                String string = out.toString();
                if (string.codePoints().anyMatch(p -> p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE)) {
                    throw bad();
                }
                return string;
            }
            if (c < 0x20) {
                throw bad();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw bad();
    }

    private char escaped() throws LedgerFormatException {
        if (at == text.length()) {
            throw bad();
        }
        char c = text.charAt(at++);
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (c != 'u' || text.length() - at < 4) {
            throw bad();
        }
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            if (!HexFormat.isHexDigit(text.charAt(at))) {
                throw bad();
            }
            unit = 16 * unit + HexFormat.fromHexDigit(text.charAt(at));
        }
        return (char) unit;
    }
}
