package io.liangze.ledger.receipt;

import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
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
        if (depth > MAX_DEPTH) {
            throw bad();
        }
        return switch (peek()) {
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

    private Json whole() throws LedgerFormatException {
        int from = at;
        while (at < text.length() && at - from < 18 && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (!number.matches("0|-?[1-9][0-9]*") || Math.abs(Long.parseLong(number)) > Json.MAX_SAFE_INTEGER) {
            throw bad();
        }
        return Json.whole(Long.parseLong(number));
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
        if (c != 'u' || text.length() - at < 4 || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw bad();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
}
