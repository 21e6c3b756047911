package io.liangze.foundation.access.application.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provider with what it says about itself, and what is asked of it.
 *
 * @param settings what we are to it
 */
record DiscoveredProvider(OpenIdSettings.Provider settings, OIDCProviderMetadata metadata) {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;

    /** Signatures by a key that only the provider has: no shared secret, and never {@code none}. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** Asks the provider who it is; another one than was configured is refused, and so is one that leads off TLS. */
    static DiscoveredProvider discover(OpenIdSettings.Provider settings) throws IOException, GeneralException {
        var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), DiscoveredProvider::configure);
        var discovered = new DiscoveredProvider(settings, metadata);
        discovered.requireSafe(metadata.getAuthorizationEndpointURI());
        discovered.requireSafe(metadata.getTokenEndpointURI());
        discovered.requireSafe(metadata.getJWKSetURI());
        return discovered;
    }

    private void requireSafe(@Nullable URI endpoint) throws GeneralException {
        String scheme = settings.issuer().getScheme();
        if (endpoint == null || !scheme.equals(endpoint.getScheme())) {
            throw new GeneralException("an endpoint is missing or not reached by " + scheme + ": " + endpoint);
        }
    }

    private static void configure(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        configure(request);
        HTTPResponse answer = request.send();
        if (answer.getStatusCode() >= 500) {
            throw new IOException(request.getURI() + " answers " + answer.getStatusCode());
        }
        return answer;
    }

    /** The tokens that a code stands for. */
    OIDCTokens redeem(AuthorizationCodeGrant code) throws IOException, GeneralException {
        HTTPRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), client(), code)
                .build()
                .toHTTPRequest();
        var answer = OIDCTokenResponseParser.parse(send(request));
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(
                    "the code was refused: " + answer.toErrorResponse().getErrorObject());
        }
        return answer.toSuccessResponse().getTokens().toOIDCTokens();
    }

    /** By the header, which every provider must take, unless it says that it takes only the other form. */
    private ClientAuthentication client() {
        var id = new ClientID(settings.client());
        var secret = new Secret(settings.secret());
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    /** What the ID token says, if the provider signed it, for us, for this sign-in, and not long ago. */
    IDTokenClaimsSet claims(OIDCTokens tokens, Nonce nonce) throws IOException, JOSEException, BadJOSEException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), retriever)
                .cache(false)
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
        return new IDTokenValidator(
                        metadata.getIssuer(),
                        new ClientID(settings.client()),
                        new JWSVerificationKeySelector<>(SIGNATURES, keys),
                        null)
                .validate(tokens.getIDToken(), nonce);
    }

    /**
     * The claim that equals a user name, from the token or, where a provider keeps it out of that, from what it tells about
     * the same subject.
     *
     * @return null if the provider does not say
     */
    @Nullable
    String user(OIDCTokens tokens, IDTokenClaimsSet claims) throws IOException, GeneralException {
        String user = claims.getStringClaim(settings.claim());
        URI endpoint = metadata.getUserInfoEndpointURI();
        if (user != null || endpoint == null) {
            return user;
        }
        requireSafe(endpoint);
        var request = new UserInfoRequest(endpoint, tokens.getBearerAccessToken()).toHTTPRequest();
        return told(UserInfoResponse.parse(send(request)), claims).getStringClaim(settings.claim());
    }

    private static UserInfo told(UserInfoResponse response, IDTokenClaimsSet claims) throws GeneralException {
        if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
            throw new GeneralException("nothing is told about the subject");
        }
        UserInfo told = response.toSuccessResponse().getUserInfo();
        if (!told.getSubject().equals(claims.getSubject())) {
            throw new GeneralException("somebody else is told about"); // OpenID Connect Core 1.0 §5.3.2
        }
        return told;
    }
}
