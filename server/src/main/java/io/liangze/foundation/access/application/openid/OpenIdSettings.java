package io.liangze.foundation.access.application.openid;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The organization's own OpenID Connect provider, if one is configured. */
@Component
public final class OpenIdSettings {

    /**
     * A provider and what we are to it.
     *
     * @param issuer as the provider calls itself, to the letter
     * @param client the id that it gave us
     * @param claim the claim that equals the account's user name
     * @param nameZh what the page calls it in Chinese
     * @param nameEn the same in English
     */
    public record Provider(URI issuer, String client, String secret, String claim, String nameZh, String nameEn) {

        /** Without the secret, for logs. */
        @Override
        public String toString() {
            return "Provider[" + issuer + "]";
        }
    }

    private final Optional<Provider> provider;

    OpenIdSettings(
            @Value("${liangze.openid.issuer:}") String issuer,
            @Value("${liangze.openid.client-id:}") String client,
            @Value("${liangze.openid.client-secret:}") String secret,
            @Value("${liangze.openid.claim:preferred_username}") String claim,
            @Value("${liangze.openid.name-zh:}") String nameZh,
            @Value("${liangze.openid.name-en:}") String nameEn) {
        this.provider = issuer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provider(URI.create(issuer), client, secret, claim, nameZh, nameEn));
    }

    public Optional<Provider> provider() {
        return provider;
    }
}
