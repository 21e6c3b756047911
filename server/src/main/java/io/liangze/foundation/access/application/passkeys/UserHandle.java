package io.liangze.foundation.access.application.passkeys;

import io.liangze.shared.PersonId;
import io.liangze.shared.web.Sha256;
import java.util.Base64;
import java.util.HexFormat;

/**
 * By what an authenticator knows whose key it keeps: always the same for a person, and saying nothing about him to whoever
 * finds the authenticator. Source: Web Authentication Level 3 §14.6.1.
 */
final class UserHandle {

    private UserHandle() {}

    static String of(PersonId person) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of("passkeys of " + person));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
