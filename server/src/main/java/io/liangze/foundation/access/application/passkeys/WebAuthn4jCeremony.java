package io.liangze.foundation.access.application.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.CollectedClientDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.Refusal;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The ceremonies by WebAuthn4J. No attestation is asked for: which model it is says nothing about who holds it. */
@Component
class WebAuthn4jCeremony implements PasskeyCeremony {

    private static final Logger LOG = LoggerFactory.getLogger(WebAuthn4jCeremony.class);

    private static final List<PublicKeyCredentialParameters> KEYS = ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final CollectedClientDataConverter clientData = new CollectedClientDataConverter(converter);
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final PublicAddress ours;

    WebAuthn4jCeremony(PublicAddress ours) {
        this.ours = ours;
        // a counter that went backwards is recorded before it is refused, which the caller does
        manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(record -> {});
    }

    @Override
    public byte[] challengeOf(String json) {
        return held(() ->
                given(given(clientData.convert(bytes(json))).getChallenge()).getValue());
    }

    @Override
    public Made made(NewKey key, byte[] challenge) {
        return held(() -> {
            var data = manager.verify(
                    new RegistrationRequest(
                            bytes(key.attestation()), bytes(key.clientData()), Set.copyOf(key.transports())),
                    new RegistrationParameters(server(challenge), KEYS, true, true));
            var authenticator = given(data.getAttestationObject()).getAuthenticatorData();
            var credential = given(authenticator.getAttestedCredentialData());
            return new Made(
                    new Passkey.PublicHalf(
                            text(credential.getCredentialId()), text(attested.convert(credential)), key.transports()),
                    new Passkey.Usage(
                            authenticator.getSignCount(), authenticator.isFlagBE(), authenticator.isFlagBS(), null));
        });
    }

    @Override
    public Passkey.Usage used(Passkey passkey, Signed signed, byte[] challenge, Instant now) {
        return held(() -> {
            var data = manager.verify(
                    new AuthenticationRequest(
                            bytes(signed.credential()),
                            bytes(signed.authenticatorData()),
                            bytes(signed.clientData()),
                            bytes(signed.signature())),
                    new AuthenticationParameters(server(challenge), record(passkey), null, true, true));
            var authenticator = given(data.getAuthenticatorData());
            return new Passkey.Usage(
                    authenticator.getSignCount(), authenticator.isFlagBE(), authenticator.isFlagBS(), now);
        });
    }

    private CredentialRecordImpl record(Passkey passkey) {
        Set<AuthenticatorTransport> transports = passkey.key().transports().stream()
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet());
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.usage().syncable(),
                passkey.usage().synced(),
                passkey.usage().counter(),
                attested.convert(bytes(passkey.key().attested())),
                null,
                null,
                null,
                transports);
    }

    /** Bound to this deployment: its host, and no other origin, not even of the same host. */
    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(ours.uri().toString()))
                .rpId(ours.hostName().orElseThrow(Refusal::absent))
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static <T> T held(Supplier<T> ceremony) {
        try {
            return ceremony.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            LOG.info("a passkey is not taken: {}", e.toString());
            throw PasskeyFault.UNPROVEN.refusal();
        }
    }

    /** What the browser should have sent. */
    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw PasskeyFault.UNPROVEN.refusal();
        }
        return part;
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
