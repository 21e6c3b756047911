package io.liangze.ledger.command;

/** Foreign text on its way to a terminal. */
final class Printable {

    private Printable() {}

    /**
     * The text with everything escaped that could steer a terminal or change the order of what is read: control and
     * format characters, line and paragraph separators, halves of surrogate pairs and what is not assigned.
     */
    static String of(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> out.append("\\u{%x}".formatted(point));
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }
}
