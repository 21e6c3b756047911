package io.liangze.foundation.access.web.passkeys;

import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorAssertionResponse;
import com.webauthn4j.data.AuthenticatorAttachment;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.test.EmulatorUtil;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.client.ClientPlatform;
import io.liangze.shared.web.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A browser with an authenticator, emulated: it does what the server asks, or what an attacker would have it do. */
final class EmulatedDevice {

    private final ClientPlatform platform;
    private UserVerificationRequirement verification = UserVerificationRequirement.REQUIRED;

    EmulatedDevice(String origin) {
        platform = EmulatorUtil.createClientPlatform(new NoneAttestationAuthenticator());
        platform.setOrigin(new Origin(origin));
    }

    /** From now on the page is another one. */
    EmulatedDevice at(String origin) {
        platform.setOrigin(new Origin(origin));
        return this;
    }

    /** From now on nobody gives a finger, face or PIN. */
    EmulatedDevice unverified() {
        verification = UserVerificationRequirement.DISCOURAGED;
        return this;
    }

    /** Makes a passkey from an offer: the body that the page would send. */
    Map<String, Object> make(JsonNode offer, String name) {
        var keys = new ArrayList<PublicKeyCredentialParameters>();
        offer.path("algorithms")
                .valueStream()
                .map(algorithm -> COSEAlgorithmIdentifier.create(algorithm.asInt()))
                .filter(COSEAlgorithmIdentifier.ES256::equals) // the one that the emulator knows
                .forEach(algorithm ->
                        keys.add(new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm)));
        var made = platform.create(new PublicKeyCredentialCreationOptions(
                new PublicKeyCredentialRpEntity(offer.path("host").asString(), "Liangze"),
                new PublicKeyCredentialUserEntity(
                        bytes(offer.path("handle").asString()),
                        offer.path("user").asString(),
                        offer.path("person").asString()),
                new DefaultChallenge(bytes(offer.path("challenge").asString())),
                keys,
                null,
                List.of(),
                new AuthenticatorSelectionCriteria(
                        AuthenticatorAttachment.CROSS_PLATFORM, ResidentKeyRequirement.REQUIRED, verification),
                AttestationConveyancePreference.NONE,
                null));
        var answer = Objects.requireNonNull(made.getResponse());
        return new TreeMap<>(Map.of(
                "name",
                name,
                "clientData",
                text(answer.getClientDataJSON()),
                "attestation",
                text(attestation(
                        answer.getAttestationObject(), offer.path("host").asString())),
                "transports",
                List.of("internal")));
    }

    /** The emulator always claims to have verified the owner of a new key; the flag follows the digest of the host. */
    private byte[] attestation(byte[] made, String host) {
        if (verification.equals(UserVerificationRequirement.REQUIRED)) {
            return made;
        }
        byte[] digest = HexFormat.of().parseHex(Sha256.of(host));
        int at = 0;
        while (!Arrays.equals(made, at, at + digest.length, digest, 0, digest.length)) {
            at++;
        }
        byte[] changed = made.clone();
        changed[at + digest.length] &= (byte) ~AuthenticatorData.BIT_UV;
        return changed;
    }

    /** Signs a challenge with whatever passkey it has for the host: the body that the page would send. */
    Map<String, Object> sign(JsonNode challenge) {
        return sign(challenge, challenge.path("host").asString());
    }

    Map<String, Object> sign(JsonNode challenge, String host) {
        List<PublicKeyCredentialDescriptor> allowed = challenge
                .path("credentials")
                .valueStream()
                .map(credential -> new PublicKeyCredentialDescriptor(
                        PublicKeyCredentialType.PUBLIC_KEY,
                        bytes(credential.path("id").asString()),
                        null))
                .toList();
        var signed = platform.get(new PublicKeyCredentialRequestOptions(
                new DefaultChallenge(bytes(challenge.path("challenge").asString())),
                null,
                host,
                allowed,
                verification,
                null));
        var answer = Objects.requireNonNull(signed.getResponse());
        return new TreeMap<>(Map.of(
                "credential",
                signed.getId(),
                "clientData",
                text(answer.getClientDataJSON()),
                "authenticatorData",
                text(answer.getAuthenticatorData()),
                "signature",
                text(answer.getSignature()),
                "userHandle",
                userHandle(answer)));
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    @SuppressWarnings("NullAway") // annotated in a way that makes the bytes nullable, not the array
    private static String userHandle(AuthenticatorAssertionResponse answer) {
        return text(answer.getUserHandle());
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
