package io.liangze.foundation.access.web.passkeys;

import io.liangze.foundation.access.application.passkeys.ChallengeKeeper;
import io.liangze.foundation.access.application.passkeys.OfferPasskey;
import io.liangze.foundation.access.application.passkeys.PasskeyCeremony;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.PasskeyChallenge;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passkeys as the API shows them. Bytes are base64url without padding. */
final class PasskeyResponses {

    private static final int SECONDS = Math.toIntExact(PasskeyChallenge.LONGEST.toSeconds());

    private PasskeyResponses() {}

    /**
     * A passkey. Its key is not shown.
     *
     * @param syncable whether its maker may copy it to other devices of the same owner
     * @param synced whether he has
     * @param lastAt null before the first use
     * @param removedAt from when on it opens nothing
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Passkey")
    record PasskeyResponse(
            @Schema(format = "uuid") String id,
            String name,
            boolean syncable,
            boolean synced,
            Instant addedAt,
            @Nullable Instant lastAt,
            @Nullable Instant removedAt,
            long version,
            @Nullable @Schema(format = "uuid") String trace) {

        static PasskeyResponse of(Passkey passkey, @Nullable String trace) {
            return new PasskeyResponse(
                    passkey.id().toString(),
                    passkey.name(),
                    passkey.usage().syncable(),
                    passkey.usage().synced(),
                    passkey.addedAt(),
                    passkey.usage().lastAt(),
                    passkey.removedAt(),
                    passkey.version(),
                    trace);
        }
    }

    /**
     * A passkey as browsers look for it.
     *
     * @param transports how it was reached when it was added
     */
    @Schema(name = "PasskeyCredential")
    record PasskeyCredential(String id, List<String> transports) {

        static PasskeyCredential of(Passkey.PublicHalf key) {
            return new PasskeyCredential(key.credential(), key.transports());
        }
    }

    /**
     * A challenge for a passkey.
     *
     * @param host to which passkeys are bound here
     * @param seconds how long it may be answered
     * @param credentials those that may answer; empty if any may
     */
    @Schema(name = "PasskeyChallenge")
    record ChallengeResponse(String challenge, String host, int seconds, List<PasskeyCredential> credentials) {

        static ChallengeResponse of(ChallengeKeeper.Issued issued, List<Passkey> passkeys) {
            return new ChallengeResponse(
                    issued.challenge(),
                    issued.host(),
                    SECONDS,
                    passkeys.stream()
                            .map(passkey -> PasskeyCredential.of(passkey.key()))
                            .toList());
        }
    }

    /**
     * What a passkey is made from.
     *
     * @param handle by which the authenticator knows whose it is
     * @param user the account's user name
     * @param person his name, which the authenticator shows
     * @param algorithms COSE numbers, the best first
     * @param existing those of the person, which are not made again
     */
    @Schema(name = "PasskeyOffer")
    record OfferResponse(
            String challenge,
            String host,
            int seconds,
            String handle,
            String user,
            String person,
            List<Integer> algorithms,
            List<PasskeyCredential> existing) {

        static OfferResponse of(OfferPasskey.Offer offer) {
            return new OfferResponse(
                    offer.issued().challenge(),
                    offer.issued().host(),
                    SECONDS,
                    offer.handle(),
                    offer.user(),
                    offer.person(),
                    PasskeyCeremony.ALGORITHMS,
                    offer.existing().stream().map(PasskeyCredential::of).toList());
        }
    }
}
