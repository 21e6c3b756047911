package io.liangze.foundation.access.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.signin.Base32;
import io.liangze.foundation.access.domain.signin.TimeStep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("验证器应用的验证码（RFC 6238）")
class OneTimeCodesTests {

    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private final OneTimeCodes codes = new OneTimeCodes();

    /** Source: RFC 6238 appendix B, SHA1; of its eight digits the last six. */
    @ParameterizedTest(name = "{0} 秒：{1}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    @DisplayName("附录 B 的例子")
    void agreesWithTheExamples(long second, String eightDigits) {
        Instant now = Instant.ofEpochSecond(second);
        String code = eightDigits.substring(2);
        assertThat(codes.code(SECRET, TimeStep.at(now))).isEqualTo(code);
        assertThat(codes.step(SECRET, code, null, now)).contains(TimeStep.at(now));
    }

    @Test
    @DisplayName("手机快慢半分钟以内都认，再多不认；用过的不认")
    void allowsForClocksThatDiffer() {
        Instant now = Instant.parse("2026-11-24T01:00:10Z");
        TimeStep present = TimeStep.at(now);
        for (long off = -2; off <= 2; off++) {
            var step = new TimeStep(present.number() + off);
            assertThat(codes.step(SECRET, codes.code(SECRET, step), null, now).isPresent())
                    .as("%d steps off", off)
                    .isEqualTo(Math.abs(off) <= 1);
        }
        assertThat(codes.step(SECRET, codes.code(SECRET, present), present, now))
                .isEmpty();
    }

    @Test
    @DisplayName("二维码的内容：两责通、用户名和密钥，算法是应用都会的")
    void writesWhatAppsRead() {
        assertThat(OneTimeCodes.address("town.secretary", SECRET))
                .isEqualTo("otpauth://totp/%E4%B8%A4%E8%B4%A3%E9%80%9A:town.secretary?secret=" + SECRET
                        + "&issuer=%E4%B8%A4%E8%B4%A3%E9%80%9A&algorithm=SHA1&digits=6&period=30");
        assertThat(OneTimeCodes.address("a b&c", SECRET)).contains(":a%20b%26c?");
    }

    @Test
    @DisplayName("密钥一百六十位，每次不同，输入时不用等号")
    void makesSecrets() {
        String secret = codes.secret();
        assertThat(Base32.decode(secret)).hasSize(20);
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(codes.secret());
    }
}
