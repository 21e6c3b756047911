package io.liangze.foundation.access.domain.passkeys;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a person: a key pair whose private half stays in the authenticator. Times are the machine's.
 *
 * @param name what the person calls it, at most {@value #NAME_LENGTH} characters
 * @param key its public half
 * @param usage how it was used so far
 * @param removedAt from when on it opens nothing; null while it does
 * @param version counts what the person changed, not the uses
 */
public record Passkey(
        UUID id,
        PersonId person,
        String name,
        PublicHalf key,
        Usage usage,
        Instant addedAt,
        @Nullable Instant removedAt,
        long version) {

    public static final int NAME_LENGTH = 40;

    /** More than anybody has devices. Source: the deployment's own security rule. */
    public static final int MOST = 10;

    /**
     * What the authenticator handed over, in base64url.
     *
     * @param credential the id by which the authenticator finds the private half
     * @param attested the attested credential data: authenticator model, id and COSE key
     * @param transports how a browser reaches the authenticator: {@code internal}, {@code usb} …
     */
    public record PublicHalf(String credential, String attested, List<String> transports) {

        public PublicHalf {
            transports = List.copyOf(transports);
        }
    }

    /**
     * What each use tells.
     *
     * @param counter of signatures; an authenticator that counts none says 0 for ever
     * @param syncable whether the authenticator may copy the private half to other devices of the same owner
     * @param synced whether it has
     * @param lastAt null before the first use
     */
    public record Usage(
            long counter,
            boolean syncable,
            boolean synced,
            @Nullable Instant lastAt) {}

    public boolean isRemoved() {
        return removedAt != null;
    }

    /**
     * Whether a use shows a counter that was seen already: somebody else may have a copy of the private half. An authenticator
     * that counts nothing shows nothing. Source: Web Authentication Level 3 §7.2, step 22.
     */
    public boolean isCopiedIn(Usage next) {
        boolean counts = next.counter() != 0 || usage.counter() != 0;
        return counts && next.counter() <= usage.counter();
    }

    public boolean belongsTo(PersonId other) {
        return person.equals(other);
    }
}
