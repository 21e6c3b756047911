package io.liangze.foundation.access.domain;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.signin.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who signed in, when and from where. */
public interface SignIns {

    /** At least six months. Source: 网络安全法（2016）第二十一条（条次待核）. */
    Duration KEPT = Duration.ofDays(184);

    /** @param at machine time */
    record SignedIn(Instant at, SignInMethod method, Device device) {}

    /** Keeps that this session became a full one. */
    void add(Session session, Instant now);

    /** The same person's last one before this session. */
    Optional<SignedIn> before(Session session);

    /** Removes what was kept long enough. */
    int sweep(Instant now);
}
