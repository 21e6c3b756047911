package io.liangze.foundation.access.domain.signin;

import java.util.UUID;

/** The id of an authenticator app. */
public record AuthenticatorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
