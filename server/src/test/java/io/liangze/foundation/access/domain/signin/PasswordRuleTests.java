package io.liangze.foundation.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.Credentials.Credential;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("密码规则")
class PasswordRuleTests {

    @ParameterizedTest(name = "{0} 个字符")
    @CsvSource({"9, LONG_ENOUGH", "10,", "256,", "257, NOT_ENDLESS"})
    @DisplayName("十到二百五十六个字符")
    void bindsTheLength(int length, PasswordRule broken) {
        for (String character : new String[] {"x", "树", "\uD83C\uDF33"}) {
            assertThat(PasswordRule.brokenBy(character.repeat(length), 4, false))
                    .as(character)
                    .isEqualTo(broken == null ? java.util.List.of() : java.util.List.of(broken));
        }
    }

    @Test
    @DisplayName("违反的都说，一次说完")
    void tellsAllAtOnce() {
        assertThat(PasswordRule.brokenBy("short", 2, true))
                .containsExactly(PasswordRule.LONG_ENOUGH, PasswordRule.HARD_TO_GUESS, PasswordRule.NEW);
        assertThat(PasswordRule.brokenBy("long enough", 3, false)).isEmpty();
    }

    @ParameterizedTest(name = "满九十天 {0} 秒：{1}")
    @CsvSource({"-1, false", "0, true"})
    @DisplayName("密码不因日久失效，除非部署单位定了天数；他人代设的一律要换")
    void growsOldOnlyWhereADeploymentSaysSo(long seconds, boolean old) {
        Instant set = Instant.parse("2026-03-01T00:00:00Z");
        Instant now = set.plus(Duration.ofDays(90)).plusSeconds(seconds);
        var own = new Credential(PersonId.next(), "user", AccountState.ACTIVE, "hash", set, false, null);
        var given = new Credential(PersonId.next(), "user", AccountState.ACTIVE, "hash", set, true, null);
        assertThat(own.needsNewPasswordAt(now, null)).isFalse();
        assertThat(own.needsNewPasswordAt(now, Duration.ofDays(90))).isEqualTo(old);
        assertThat(given.needsNewPasswordAt(set, null)).isTrue();
    }
}
