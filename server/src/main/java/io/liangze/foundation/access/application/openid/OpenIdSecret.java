package io.liangze.foundation.access.application.openid;

import io.liangze.shared.web.Sha256;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What only the browser that begins a sign-in knows, kept in its cookie. Nonce and code verifier follow from it, so that no
 * server keeps them; the digest says whether a cookie belongs to a request.
 *
 * <p>Source: OpenID Connect Core 1.0 §15.5.2, a digest of a cookie's value as the nonce.
 */
record OpenIdSecret(String value) {

    String digest() {
        return Sha256.of(value);
    }

    String nonce() {
        return derive("nonce");
    }

    /** 43 characters, the least that RFC 7636 §4.1 allows, of 256 bits. */
    String verifier() {
        return derive("verifier");
    }

    private String derive(String purpose) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(purpose + " " + value));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    @Override
    public String toString() {
        return "OpenIdSecret[…]";
    }
}
