package io.liangze.shared;

import java.util.List;
import java.util.Map;

/**
 * An expected "no": a rule's code with named values, no prose. Modules extend it with their own rules; the page shows the
 * sentence that belongs to the code.
 */
public class Refusal extends RuntimeException {

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Kind {
        /** Understood and refused by a rule (422). */
        RULE,
        /** Not in this state (409). */
        STATE,
        /** May see it but not do this (403). */
        FORBIDDEN,
        /** Does not exist or must not be seen (404). */
        ABSENT,
        /** Somebody was faster (412). */
        STALE,
        /** Not signed in, or signed in wrongly (401). */
        UNAUTHENTICATED,
        /** Cannot be read (400). */
        UNREADABLE,
        /** If-Match is missing (428). */
        PRECONDITION,
        /** Too often (429). */
        TOO_OFTEN,
        /** The same request still runs (409). */
        RUNNING,
        /** Larger than allowed (413). */
        TOO_LARGE,
        /** Not now: all hands are full, or what is needed is away (503). */
        BUSY,
        /** Our fault (500). */
        FAULT
    }

    private final Kind kind;
    private final ProblemCode code;
    private final transient Map<String, String> values;
    private final transient List<Violation> violations;

    public Refusal(Kind kind, String code, Map<String, String> values, List<Violation> violations) {
        super(code + values, null, false, false);
        this.kind = kind;
        this.code = new ProblemCode(code);
        this.values = Map.copyOf(values);
        this.violations = List.copyOf(violations);
    }

    public Refusal(Kind kind, String code, Map<String, String> values) {
        this(kind, code, values, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, String> values() {
        return values;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** What does not exist for this reader: also what he must not see. */
    public static Refusal absent() {
        return new Refusal(Kind.ABSENT, "request-015", Map.of());
    }

    /** Somebody changed the object after the client had seen it. */
    public static Refusal stale(long currentVersion) {
        return new Refusal(Kind.STALE, "request-009", Map.of("version", Long.toString(currentVersion)));
    }

    /** The acting post has the permission nowhere, or not for this unit. */
    public static Refusal forbidden() {
        return new Refusal(Kind.FORBIDDEN, "access-011", Map.of());
    }

    /**
     * Not now, whoever asks.
     *
     * @param retryAfter seconds after which it may be tried again
     */
    public static Refusal busy(int retryAfter) {
        return new Refusal(Kind.BUSY, "request-017", Map.of("retryAfter", Integer.toString(retryAfter)));
    }

    /** Something failed here; the log says what. */
    public static Refusal fault() {
        return new Refusal(Kind.FAULT, "request-016", Map.of());
    }

    /** Values that a rule forbids, all of them at once. */
    public static Refusal violations(List<Violation> violations) {
        return new Refusal(Kind.RULE, "request-014", Map.of(), violations);
    }
}
