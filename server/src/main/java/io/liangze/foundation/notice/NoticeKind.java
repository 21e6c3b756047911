package io.liangze.foundation.notice;

import org.jspecify.annotations.Nullable;

/**
 * A kind of message. Each module declares its own as one enum; the register of all of them refuses two kinds with one code at
 * the start. Title and sentence in both languages lie in the code bundles under {@code Notice.<code>} and {@code
 * NoticeText.<code>}, with places for the named values and for {@code {subject}}.
 */
public interface NoticeKind {

    /** How soon somebody must know. */
    enum Urgency {
        /** With the next digest. */
        ROUTINE,
        /** At once, but not at night. */
        URGENT
    }

    /** {@code module.what-is-so}: {@code organization.post-vacant}. Retired, never reused. */
    String code();

    /** The act that is asked for, by the last part of its address: {@code describe}; null if it only informs. */
    @Nullable
    String ask();

    default Urgency urgency() {
        return Urgency.ROUTINE;
    }

    /**
     * Whether its subject is confidential. The message then does not carry the subject's title: it says that there is something,
     * the subject's page says what, and reading that is recorded.
     */
    default boolean guarded() {
        return false;
    }
}
