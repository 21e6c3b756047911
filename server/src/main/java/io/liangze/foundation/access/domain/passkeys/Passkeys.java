package io.liangze.foundation.access.domain.passkeys;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All passkeys, with those that were removed. */
public interface Passkeys {

    /** A passkey that opens something; until the transaction ends nobody else uses it. */
    Optional<Passkey> inUse(String credential);

    /** Those of a person that open something, the oldest first. */
    List<Passkey> of(PersonId person);

    /** A passkey of this person, removed or not. */
    Optional<Passkey> find(PersonId person, UUID id);

    /** The same person adds no two at once; the lock ends with the transaction. */
    void lock(PersonId person);

    /** @return false if the credential is known already, whoever has it and even if it was removed */
    boolean add(Passkey passkey);

    void used(Passkey passkey, Passkey.Usage usage);

    /** @throws io.liangze.shared.Refusal if somebody was faster */
    void remove(Passkey passkey, Instant now);
}
