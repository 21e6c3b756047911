package io.liangze.foundation.access.domain;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** User names, password hashes and wrong tries. */
public interface Credentials {

    record Credential(PersonId person, String user, String passwordHash) {}

    Optional<Credential> find(String user);

    Optional<Credential> find(PersonId person);

    SlowDown slowDown(String user, String address);

    void failed(String user, String address, Instant now);

    void succeeded(String user, String address);
}
