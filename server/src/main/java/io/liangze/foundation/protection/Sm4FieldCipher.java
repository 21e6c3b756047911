package io.liangze.foundation.protection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** SM4-GCM for what is sealed, HMAC-SM3 for what is looked up. The form is {@code 1:<key>:<base64url>}. */
@Component
class Sm4FieldCipher implements FieldCipher {

    private static final String FORM = "1";
    private static final Pattern SEALED =
            Pattern.compile(FORM + ":([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([A-Za-z0-9_-]+)");

    private final DataKeys keys;

    Sm4FieldCipher(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public String seal(KeyPurpose purpose, String place, String text) {
        byte[] bytes = bytes(text);
        DataKey key = keys.of(purpose);
        byte[] sealed = Sm4Gcm.encrypt(key.sealing(), bound(purpose, key.id(), place), bytes);
        return FORM + ":" + key.id() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    @Override
    public String open(KeyPurpose purpose, String place, String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw doesNotOpen(purpose, place);
        }
        DataKey key =
                keys.find(purpose, UUID.fromString(parts.group(1))).orElseThrow(() -> doesNotOpen(purpose, place));
        return decoded(parts.group(2))
                .flatMap(bytes -> Sm4Gcm.decrypt(key.sealing(), bound(purpose, key.id(), place), bytes))
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> doesNotOpen(purpose, place));
    }

    /** Only what encodes to the same text again: the last character of Base64 has bits that nobody reads. */
    private static Optional<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String index(KeyPurpose purpose, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.of(purpose).index(bytes(text)));
    }

    private static IllegalStateException doesNotOpen(KeyPurpose purpose, String place) {
        return new IllegalStateException("what lies sealed in " + place + " does not open for " + purpose
                + ": it was changed, or it belongs elsewhere");
    }

    /** The place comes last and may be any text: no two different triples are bound alike. */
    private static byte[] bound(KeyPurpose purpose, UUID key, String place) {
        return (FORM + "\n" + purpose + "\n" + key + "\n" + place).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("a text with half of a surrogate pair");
        }
    }
}
