package io.liangze.foundation.access.application.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PublicAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Speaks OpenID Connect: authorization code flow with PKCE, state and nonce. What the provider says about itself is asked
 * anew each time, so that keys it withdraws are withdrawn here too.
 */
@Component
class NimbusOpenIdProvider implements OpenIdProvider {

    static final String CALLBACK = "/api/session/openid/callback";

    /** A sign-in counts as a fresh proof, so the proof given to the provider must be as fresh. Source: docs/access.md 3. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(NimbusOpenIdProvider.class);

    /** So far clocks may be apart. The library allows as much for what it checks itself. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** A provider that hangs must not take the threads of those who need none. */
    private static final int MOST_AT_ONCE = 16;

    private static final int PLACE_SECONDS = 2;

    /** With which a provider says that it cannot now. */
    private static final Set<String> NOT_NOW =
            Set.of(OAuth2Error.SERVER_ERROR.getCode(), OAuth2Error.TEMPORARILY_UNAVAILABLE.getCode());

    private final PublicAddress ours;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    NimbusOpenIdProvider(PublicAddress ours) {
        this.ours = ours;
    }

    /** What is asked over the net, and how it fails. */
    private interface Question<T> {
        T ask() throws IOException, GeneralException, JOSEException, BadJOSEException;
    }

    @Override
    public URI address(OpenIdSettings.Provider provider, String state, OpenIdSecret secret) {
        return asked(() -> new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(OIDCScopeValue.OPENID, OIDCScopeValue.PROFILE),
                        new ClientID(provider.client()),
                        callback())
                .endpointURI(DiscoveredProvider.discover(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(secret.nonce()))
                .codeChallenge(new CodeVerifier(secret.verifier()), CodeChallengeMethod.S256)
                .maxAge(Math.toIntExact(FRESH.toSeconds()))
                .build()
                .toURI());
    }

    @Override
    public Vouched user(OpenIdSettings.Provider provider, Map<String, List<String>> parameters, OpenIdSecret secret) {
        return asked(() -> {
            var discovered = DiscoveredProvider.discover(provider);
            AuthorizationCode code = code(discovered.metadata(), parameters);
            OIDCTokens tokens = discovered.redeem(
                    new AuthorizationCodeGrant(code, callback(), new CodeVerifier(secret.verifier())));
            IDTokenClaimsSet claims = discovered.claims(tokens, new Nonce(secret.nonce()));
            boolean fresh = isFresh(claims);
            String user = discovered.user(tokens, claims);
            if (user == null || user.isBlank()) {
                LOG.warn("the OpenID Connect provider gives no claim {}", provider.claim());
                throw OpenIdFault.UNKNOWN.refusal();
            }
            return new Vouched(user, fresh);
        });
    }

    private <T> T asked(Question<T> question) {
        boolean placed = false;
        try {
            placed = places.tryAcquire(PLACE_SECONDS, TimeUnit.SECONDS);
            if (!placed) {
                throw OpenIdFault.AWAY.refusal();
            }
            return question.ask();
        } catch (IOException | KeySourceException e) {
            LOG.warn("the OpenID Connect provider cannot be reached: {}", e.toString());
            throw OpenIdFault.AWAY.refusal();
        } catch (GeneralException | JOSEException | BadJOSEException e) {
            LOG.warn("the OpenID Connect provider answers what proves nothing: {}", e.toString());
            throw OpenIdFault.UNPROVEN.refusal();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw OpenIdFault.AWAY.refusal();
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    private URI callback() {
        return ours.uri().resolve(CALLBACK);
    }

    private AuthorizationCode code(OIDCProviderMetadata metadata, Map<String, List<String>> parameters)
            throws GeneralException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(callback(), parameters);
        boolean named = response.getIssuer() != null || metadata.supportsAuthorizationResponseIssuerParam();
        if (named && !metadata.getIssuer().equals(response.getIssuer())) {
            throw new GeneralException("another provider answered"); // RFC 9207: a mix-up of providers
        }
        if (!response.indicatesSuccess()) {
            String error = response.toErrorResponse().getErrorObject().getCode();
            throw (error != null && NOT_NOW.contains(error) ? OpenIdFault.AWAY : OpenIdFault.DECLINED).refusal();
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new GeneralException("no code came back");
        }
        return code;
    }

    /**
     * Whether the person has just proved himself to the provider. One that ignores how fresh a proof was asked for, and says
     * so, signs nobody in. One that does not say when it was, as it must since that was asked for, signs in without a fresh
     * proof. Source: OpenID Connect Core 1.0, 2, auth_time.
     */
    private static boolean isFresh(IDTokenClaimsSet claims) {
        Date proven = claims.getAuthenticationTime();
        if (proven == null) {
            LOG.warn("the OpenID Connect provider does not say when somebody proved himself: no auth_time");
            return false;
        }
        if (proven.toInstant().isBefore(MachineTime.now().minus(FRESH).minus(SKEW))) {
            throw OpenIdFault.STALE.refusal();
        }
        return true;
    }
}
