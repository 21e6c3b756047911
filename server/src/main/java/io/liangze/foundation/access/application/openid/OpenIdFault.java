package io.liangze.foundation.access.application.openid;

import io.liangze.shared.Refusal;
import java.util.Map;

/** Why a sign-in through the provider came to nothing. Each code has its sentence for the page. */
enum OpenIdFault {
    /** The provider does not answer, or says that it cannot now. */
    AWAY("access-060", Refusal.Kind.BUSY),
    /** Not begun in this browser, too long ago, or answered already. */
    FOREIGN("access-061", Refusal.Kind.RULE),
    /** The provider signed nobody in: the person gave up, or may not. */
    DECLINED("access-062", Refusal.Kind.RULE),
    /** What the provider answered does not prove anything. */
    UNPROVEN("access-063", Refusal.Kind.RULE),
    /** Nobody here has the name that the provider gave. */
    UNKNOWN("access-064", Refusal.Kind.UNAUTHENTICATED),
    /** Too many begun from one address. */
    CROWDED("access-065", Refusal.Kind.TOO_OFTEN),
    /** The person proved himself to the provider too long ago for it to count as fresh. */
    STALE("access-066", Refusal.Kind.RULE);

    /** Long enough for a service to be started again, short enough to be waited for. */
    private static final String RETRY_AFTER_SECONDS = "30";

    private final String code;
    private final Refusal.Kind kind;

    OpenIdFault(String code, Refusal.Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    Refusal refusal() {
        return switch (kind) {
            case BUSY, TOO_OFTEN -> new Refusal(kind, code, Map.of("retryAfter", RETRY_AFTER_SECONDS));
            default -> new Refusal(kind, code, Map.of());
        };
    }
}
