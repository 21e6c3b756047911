package io.liangze.foundation.access.application.passkeys;

import io.liangze.shared.Refusal;
import java.util.Map;

/** Why a passkey is not taken. */
enum PasskeyFault {
    /** Too many challenges wait for one address. */
    CROWDED("access-065", Refusal.Kind.TOO_OFTEN),
    /** Nobody here has it: removed, or of somebody else. */
    UNKNOWN("access-070", Refusal.Kind.RULE),
    /** What the authenticator signed does not hold here. */
    UNPROVEN("access-071", Refusal.Kind.RULE),
    /** The challenge is over, was answered already, or was made for something else. */
    OVER("access-072", Refusal.Kind.RULE),
    /** The counter went backwards. */
    COPIED("access-074", Refusal.Kind.RULE),
    /** The person has as many as anybody may have. */
    TOO_MANY("access-075", Refusal.Kind.RULE),
    /** It was added before. */
    KNOWN("access-076", Refusal.Kind.RULE);

    private static final String RETRY_AFTER_SECONDS = "30";

    private final String code;
    private final Refusal.Kind kind;

    PasskeyFault(String code, Refusal.Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    Refusal refusal() {
        return refusal(Map.of());
    }

    Refusal refusal(Map<String, String> values) {
        return new Refusal(
                kind, code, kind == Refusal.Kind.TOO_OFTEN ? Map.of("retryAfter", RETRY_AFTER_SECONDS) : values);
    }
}
