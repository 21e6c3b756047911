package io.liangze.foundation.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("字段加密")
class FieldCipherTests {

    private static final String PLACE = "access_contact.mobile:0198c0de-0000-7000-8000-000000000001";
    private static final String OTHER_PLACE = "access_contact.mobile:0198c0de-0000-7000-8000-000000000002";

    private final FieldCipher cipher = new Sm4FieldCipher(new KeysInMemory());

    /** A key for each purpose, without a database. */
    private static final class KeysInMemory implements DataKeys {

        private final Map<KeyPurpose, DataKey> keys = new EnumMap<>(KeyPurpose.class);

        @Override
        public DataKey of(KeyPurpose purpose) {
            return keys.computeIfAbsent(purpose, made -> new DataKey(UUID.randomUUID(), made, Sm4Gcm.newKey()));
        }

        @Override
        public Optional<DataKey> find(KeyPurpose purpose, UUID id) {
            return Optional.of(of(purpose)).filter(key -> key.id().equals(id));
        }
    }

    private static boolean isReadable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property
    @Label("任何文字封存后都原样打开，封存值里看不到它")
    void opensWhatItSealed(@ForAll KeyPurpose purpose, @ForAll String place, @ForAll String text) {
        Assume.that(isReadable(place) && isReadable(text));

        String sealed = cipher.seal(purpose, place, text);

        assertThat(cipher.open(purpose, place, sealed)).isEqualTo(text);
        assertThat(sealed).matches("1:[0-9a-f-]{36}:[A-Za-z0-9_-]+");
    }

    @Property
    @Label("索引：同一用途的同一文字相同，不同文字不同")
    void indexesEqualTextsAlike(@ForAll String one, @ForAll String other) {
        Assume.that(isReadable(one) && isReadable(other));

        assertThat(cipher.index(KeyPurpose.CONTACT, one)).isEqualTo(cipher.index(KeyPurpose.CONTACT, one));
        assertThat(cipher.index(KeyPurpose.CONTACT, one).equals(cipher.index(KeyPurpose.CONTACT, other)))
                .isEqualTo(one.equals(other));
    }

    @Test
    @DisplayName("同一文字每次封存都不同，不同用途的索引也不同")
    void sealsEqualTextsDifferently() {
        var sealed = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            sealed.add(cipher.seal(KeyPurpose.CONTACT, PLACE, "13800005678"));
        }
        assertThat(sealed).hasSize(100);
        assertThat(cipher.index(KeyPurpose.CONTACT, "13800005678"))
                .hasSize(43)
                .isNotEqualTo(cipher.index(KeyPurpose.IDENTITY, "13800005678"));
    }

    @Test
    @DisplayName("任何一处改动一位都打不开：形式、密钥号、随机数、密文、校验")
    void refusesEveryFlippedBit() {
        String sealed = cipher.seal(KeyPurpose.CONTACT, PLACE, "13800005678");
        for (int i = 0; i < sealed.length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                var changed = new StringBuilder(sealed);
                changed.setCharAt(i, (char) (sealed.charAt(i) ^ (1 << bit)));
                assertDoesNotOpen(KeyPurpose.CONTACT, PLACE, changed.toString());
            }
        }
        byte[] body = Base64.getUrlDecoder().decode(sealed.substring(sealed.lastIndexOf(':') + 1));
        for (int i = 0; i < body.length * Byte.SIZE; i++) {
            byte[] changed = body.clone();
            changed[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
            assertDoesNotOpen(KeyPurpose.CONTACT, PLACE, with(sealed, changed));
        }
        for (int length = 0; length < body.length; length++) {
            assertDoesNotOpen(KeyPurpose.CONTACT, PLACE, with(sealed, java.util.Arrays.copyOf(body, length)));
        }
    }

    private static String with(String sealed, byte[] body) {
        return sealed.substring(0, sealed.lastIndexOf(':') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    @Test
    @DisplayName("挪到别的行打不开，用别的用途打不开")
    void opensNowhereElse() {
        String sealed = cipher.seal(KeyPurpose.CONTACT, PLACE, "13800005678");

        assertDoesNotOpen(KeyPurpose.CONTACT, OTHER_PLACE, sealed);
        assertDoesNotOpen(KeyPurpose.IDENTITY, PLACE, sealed);
        String asIdentity = cipher.seal(KeyPurpose.IDENTITY, PLACE, "x");
        assertDoesNotOpen(KeyPurpose.IDENTITY, PLACE, with(asIdentity, body(sealed)));
    }

    private static byte[] body(String sealed) {
        return Base64.getUrlDecoder().decode(sealed.substring(sealed.lastIndexOf(':') + 1));
    }

    @ParameterizedTest
    @EnumSource(KeyPurpose.class)
    @DisplayName("别的数据库的密钥打不开；说出在哪里，不说出内容")
    void opensUnderItsOwnKeysOnly(KeyPurpose purpose) {
        String sealed = cipher.seal(purpose, PLACE, "13800005678");

        assertThatThrownBy(() -> new Sm4FieldCipher(new KeysInMemory()).open(purpose, PLACE, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PLACE)
                .hasMessageNotContaining("5678")
                .hasMessageNotContaining(sealed);
    }

    @Test
    @DisplayName("半个代理对以后谁也读不出，所以不封存")
    void refusesWhatCouldNeverBeRead() {
        assertThatThrownBy(() -> cipher.seal(KeyPurpose.CONTACT, PLACE, "a\ud83d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("SM4 与国家标准附录的例子一致（GB/T 32907-2016 附录 A.1）")
    void encryptsAsTheStandardDoes() {
        byte[] key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        var engine = new SM4Engine();
        engine.init(true, new KeyParameter(key));
        var block = new byte[Sm4Gcm.KEY_BYTES];

        engine.processBlock(key, 0, block, 0);

        assertThat(HexFormat.of().formatHex(block)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    @DisplayName("SM4-GCM 与公开的例子一致（RFC 8998 附录 A.1）")
    void decryptsAsTheRfcDoes() {
        HexFormat hex = HexFormat.of();
        byte[] key = hex.parseHex("0123456789abcdeffedcba9876543210");
        byte[] nonce = hex.parseHex("00001234567800000000abcd");
        byte[] bound = hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        String text = "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa";
        String encrypted = "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d";
        String tag = "83de3541e4c2b58177e065a9bf7b62ec";

        assertThat(Sm4Gcm.decrypt(key, bound, hex.parseHex(hex.formatHex(nonce) + encrypted + tag)))
                .hasValueSatisfying(
                        decrypted -> assertThat(hex.formatHex(decrypted)).isEqualTo(text));
    }

    private void assertDoesNotOpen(KeyPurpose purpose, String place, String sealed) {
        assertThatThrownBy(() -> cipher.open(purpose, place, sealed))
                .as(sealed)
                .isInstanceOf(IllegalStateException.class);
    }
}
