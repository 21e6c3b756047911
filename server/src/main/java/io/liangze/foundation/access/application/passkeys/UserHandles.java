package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.Sha256;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * By what an authenticator knows whose key it keeps: always the same for a person, and saying nothing about him to whoever
 * finds the authenticator, also if he knows the ids of all persons. Source: Web Authentication Level 3 §14.6.1.
 */
@Component
class UserHandles {

    private final FieldCipher cipher;

    UserHandles(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @return base64url of 32 bytes */
    String of(PersonId person) {
        return cipher.index(KeyPurpose.CREDENTIAL, "passkeys of " + person);
    }

    /** Whether the handle is this person's, also that of a passkey which was made before handles had a key. */
    boolean isOf(PersonId person, String handle) {
        return handle.equals(of(person)) || handle.equals(keyless(person));
    }

    private static String keyless(PersonId person) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of("passkeys of " + person));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
