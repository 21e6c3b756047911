package io.liangze.ledger.command;

/** What was typed or configured cannot be used. The message is one line that names the option or the key. */
final class UsageException extends Exception {

    private final boolean typed;

    private UsageException(String message, boolean typed) {
        super(message);
        this.typed = typed;
    }

    /** A wrong command line: the usage is shown with it. */
    static UsageException typed(String message) {
        return new UsageException(message, true);
    }

    /** A wrong configuration, file or port. */
    static UsageException configured(String message) {
        return new UsageException(message, false);
    }

    boolean isTyped() {
        return typed;
    }
}
