package io.liangze.foundation.access.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.liangze.shared.MachineTime;
import io.liangze.testkit.ProviderOfTests;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * A real OpenID Connect provider, Spring Authorization Server, at the address that the server under test is configured with.
 * Its users are named after what it says of them, so that a test reads as what goes wrong.
 */
final class RealProvider implements AutoCloseable {

    static final String PASSWORD = "password-at-the-provider";

    /** Who has an account in the small city. */
    static final String CLERK = "town-office-clerk";

    static final String NOBODY_HERE = "nobody.here";
    static final String WITHOUT_POST = "without.post";
    static final String WITHOUT_NAME = "without.name";
    static final String TOLD_ELSEWHERE = "told.elsewhere";
    static final String WRONG_AUDIENCE = "wrong.audience";
    static final String WRONG_NONCE = "wrong.nonce";
    static final String WRONG_ISSUER = "wrong.issuer";
    static final String EXPIRED = "expired";
    static final String PROVEN_LONG_AGO = "proven.long.ago";
    static final String PROVEN_NOBODY_SAYS_WHEN = "proven.nobody.says.when";
    static final String IN_CAPITALS = "in.capitals";

    private static final List<String> USERS = List.of(
            CLERK,
            NOBODY_HERE,
            WITHOUT_POST,
            WITHOUT_NAME,
            TOLD_ELSEWHERE,
            WRONG_AUDIENCE,
            WRONG_NONCE,
            WRONG_ISSUER,
            EXPIRED,
            PROVEN_LONG_AGO,
            PROVEN_NOBODY_SAYS_WHEN,
            IN_CAPITALS);

    private final AnnotationConfigServletWebServerApplicationContext context;

    private RealProvider(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** @param ours the address of the server under test */
    static RealProvider start(String ours) {
        return start(ours, Keys.PUBLISHED);
    }

    /** One that signs with a key that it does not publish. */
    static RealProvider signingStrangely(String ours) {
        return start(ours, Keys.UNPUBLISHED);
    }

    private enum Keys {
        PUBLISHED,
        UNPUBLISHED
    }

    private static RealProvider start(String ours, Keys keys) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("ours", ours, "keys", keys.name())));
        context.register(Provider.class);
        context.refresh();
        return new RealProvider(context);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Of the tests, so that the server does not find it among its own. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server() {
            var factory = new TomcatServletWebServerFactory(ProviderOfTests.PORT);
            factory.setAddress(InetAddress.getLoopbackAddress());
            factory.setRegisterDefaultServlet(true); // without a servlet there are no filters
            return factory;
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(oidc -> oidc.userInfoEndpoint(
                                endpoint -> endpoint.userInfoMapper(asked -> told(asked.getAuthorization()))));
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                            new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
                    .build();
        }

        private static OidcUserInfo told(OAuth2Authorization authorization) {
            String user = authorization.getPrincipalName();
            var told = OidcUserInfo.builder().subject(user);
            return user.equals(TOLD_ELSEWHERE) ? told.preferredUsername(CLERK).build() : told.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain pages(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(USERS.stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("USER")
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients(Environment environment) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(ProviderOfTests.CLIENT)
                    .clientSecret("{noop}" + ProviderOfTests.SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(environment.getRequiredProperty("ours") + "/api/session/openid/callback")
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder()
                    .issuer(ProviderOfTests.ISSUER)
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> published() {
            return new ImmutableJWKSet<>(new JWKSet(key()));
        }

        /** For what it tells about a subject. */
        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> published) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(published);
        }

        @Bean
        JwtEncoder encoder(Environment environment, JWKSource<SecurityContext> published) {
            boolean strange = Keys.UNPUBLISHED.name().equals(environment.getRequiredProperty("keys"));
            return new NimbusJwtEncoder(strange ? published() : published);
        }

        /** Each key has the same id, so that only the signature tells them apart. */
        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("key").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
            return token -> {
                if (!token.getTokenType().getValue().equals("id_token")) {
                    return;
                }
                String user = token.getPrincipal().getName();
                var claims = token.getClaims();
                Instant now = MachineTime.now();
                switch (user) {
                    case WRONG_AUDIENCE -> claims.audience(List.of("another-client"));
                    case WRONG_NONCE -> claims.claim("nonce", "of-another-sign-in");
                    case WRONG_ISSUER -> claims.issuer("https://somebody.else.example");
                    case EXPIRED ->
                        claims.issuedAt(now.minus(Duration.ofHours(1))).expiresAt(now.minus(Duration.ofMinutes(30)));
                    case PROVEN_LONG_AGO ->
                        claims.claim(
                                "auth_time", now.minus(Duration.ofMinutes(10)).getEpochSecond());
                    case PROVEN_NOBODY_SAYS_WHEN -> claims.claims(all -> all.remove("auth_time"));
                    default -> {}
                }
                if (!user.equals(WITHOUT_NAME) && !user.equals(TOLD_ELSEWHERE)) {
                    claims.claim("preferred_username", nameOf(user));
                }
            };
        }

        /** Whatever else is wrong with the token, its name is that of somebody here. */
        private static String nameOf(String user) {
            return switch (user) {
                case WRONG_AUDIENCE, WRONG_NONCE, WRONG_ISSUER, EXPIRED, PROVEN_LONG_AGO, PROVEN_NOBODY_SAYS_WHEN ->
                    CLERK;
                case IN_CAPITALS -> CLERK.toUpperCase(Locale.ROOT); // at the provider perhaps somebody else
                default -> user;
            };
        }
    }
}
