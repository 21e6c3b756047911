package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.domain.passkeys.Passkey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What browser and authenticator hand over, and whether it holds here: Web Authentication Level 3 §7. Bytes are base64url.
 * Everything that does not hold is refused as {@link PasskeyFault#UNPROVEN}.
 */
public interface PasskeyCeremony {

    /** The COSE algorithms of keys that are taken, the best first: EdDSA, ES256, RS256. */
    List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    /**
     * A new key pair.
     *
     * @param clientData what the browser says of the call, as it was digested
     * @param attestation the attestation object
     * @param transports how the browser reached the authenticator
     */
    record NewKey(String clientData, String attestation, List<String> transports) {}

    /**
     * A signature.
     *
     * @param credential by which key
     * @param clientData what the browser says of the call
     * @param authenticatorData what the authenticator says: host, flags, counter
     * @param userHandle of whom the authenticator thinks the key is; null if it does not say
     */
    record Signed(
            String credential,
            String clientData,
            String authenticatorData,
            String signature,
            @Nullable String userHandle) {}

    /** A key pair that holds, not used yet. */
    record Made(Passkey.PublicHalf key, Passkey.Usage usage) {}

    /** The challenge that was answered. */
    byte[] challengeOf(String clientData);

    /** @param challenge that was made for it */
    Made made(NewKey key, byte[] challenge);

    /**
     * Whether the counter went backwards is for the caller to say.
     *
     * @param challenge that was made for it
     */
    Passkey.Usage used(Passkey passkey, Signed signed, byte[] challenge, Instant now);
}
