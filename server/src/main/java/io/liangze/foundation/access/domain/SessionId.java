package io.liangze.foundation.access.domain;

import java.util.UUID;

/** The id of a session, which may be shown; what opens it is the token, of which only a digest is kept. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
