package io.liangze.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("记录、承诺与叶")
class TraceRecordTests {

    private final TraceRecord record = TraceRecord.of(
            "organization.unit-described",
            "unit:1",
            Instant.parse("2026-12-08T01:00:00.123456Z"),
            Json.object(Map.of("post", Json.text("p1"))),
            Json.nothing(),
            Json.object(Map.of("partyMembers", Json.whole(41))),
            new CountingSalts()::next);

    @Test
    @DisplayName("[B2] 字节与独立脚本（Python）所算一致")
    void hasTheBytesOfTheSpecification() {
        assertThat(record.record().value())
                .isEqualTo("{\"act\":\"organization.unit-described\",\"actor\":\""
                        + record.actor().commitment()
                        + "\",\"content\":\"" + record.content().commitment() + "\",\"subject\":\""
                        + record.subject().commitment()
                        + "\",\"time\":\"2026-12-08T01:00:00.123Z\",\"unit\":\"unit:1\"}");
        assertThat(record.actor().commitment()).isEqualTo("9vBEKyoYcSe7cQ80WAvZc_xWmT4YfON7AlTmL10trhs");
        assertThat(record.subject().commitment()).isEqualTo("ZlF637SQpe9WypeyQ0W1OqFj7Vod0kCBUsh_Ymjz9QI");
        assertThat(record.content().commitment()).isEqualTo("IUnjfaEax-Egv2_FNmJKWXsFyM0Ov-DHCZMblgQV5BQ");
        assertThat(record.leaf().text())
                .isEqualTo("{\"record\":\"UoxLXUSSlpsRhfix4r85xNjqb0vcb1vR5aCyVWpcvFI\",\"v\":1}");
        assertThat(HexFormat.of().formatHex(record.leaf().hash()))
                .isEqualTo("d1cfd7f37686b7a6f82db3e201ed1dbf1a16b720766bf94a265ef56365b21d42");
    }

    @Test
    @DisplayName("盐不同则承诺不同；字段不同则承诺不同")
    void commitsToMemberSaltAndValue() {
        var salt = new byte[Opening.SALT_BYTES];
        var opening = new Opening(Member.ACTOR, salt, "1");
        var otherSalt = salt.clone();
        otherSalt[31] = 1;

        assertThat(opening.commitment())
                .hasSize(43)
                .isNotEqualTo(new Opening(Member.SUBJECT, salt, "1").commitment())
                .isNotEqualTo(new Opening(Member.ACTOR, otherSalt, "1").commitment())
                .isNotEqualTo(new Opening(Member.ACTOR, salt, "2").commitment());
    }

    @Test
    @DisplayName("打开值的字样不进日志")
    void keepsSaltAndValueOutOfLogs() {
        assertThat(record.actor()).hasToString("Opening[actor]");
    }

    @Test
    @DisplayName("盐必须 32 字节，叶必须是 43 字符的承诺")
    void refusesWrongSizes() {
        assertThatThrownBy(() -> new Opening(Member.ACTOR, new byte[31], "1")).hasMessageContaining("32 bytes, not 31");
        assertThatThrownBy(() -> new Leaf("x")).hasMessageContaining("not a commitment");
    }

    /** Salts 32 times 0x00, 32 times 0x01 and so on. */
    private static final class CountingSalts {
        private byte next;

        byte[] next() {
            var salt = new byte[Opening.SALT_BYTES];
            java.util.Arrays.fill(salt, next++);
            return salt;
        }
    }
}
