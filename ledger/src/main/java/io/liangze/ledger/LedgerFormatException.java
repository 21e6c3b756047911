package io.liangze.ledger;

/** The one failure of everything here that reads or checks foreign input. It says what kind of failure and why. */
public final class LedgerFormatException extends Exception {

    /** What is wrong with the input. */
    public enum Reason {
        /** Not of the exact grammar, or larger than its bound. */
        MALFORMED,
        /** No trusted signature, a failing one, or too few witnesses. */
        UNTRUSTED,
        /** Hashes do not lead to the root, or the openings not to the leaf. */
        UNPROVEN,
        /** A file or an answer is missing. */
        UNAVAILABLE
    }

    private final Reason reason;

    /** A failure with its kind and, for people, what was wrong. */
    public LedgerFormatException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Not of the grammar, or too large. */
    public static LedgerFormatException malformed(String message) {
        return new LedgerFormatException(Reason.MALFORMED, message);
    }

    /** Not signed by whom it should be. */
    public static LedgerFormatException untrusted(String message) {
        return new LedgerFormatException(Reason.UNTRUSTED, message);
    }

    /** Hashes that do not fit. */
    public static LedgerFormatException unproven(String message) {
        return new LedgerFormatException(Reason.UNPROVEN, message);
    }

    /** Something missing, or no answer. */
    public static LedgerFormatException unavailable(String message) {
        return new LedgerFormatException(Reason.UNAVAILABLE, message);
    }

    /** What kind of failure it is. */
    public Reason reason() {
        return reason;
    }
}
