package io.liangze.foundation.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("验证码的时段（RFC 6238）")
class TimeStepTests {

    /** Source: RFC 6238 appendix B, T in hexadecimal. */
    @ParameterizedTest(name = "{0} 秒在第 {1} 段")
    @CsvSource({
        "59, 1",
        "1111111109, 37037036",
        "1111111111, 37037037",
        "1234567890, 41152263",
        "2000000000, 66666666",
        "20000000000, 666666666"
    })
    void countsSteps(long second, long step) {
        assertThat(TimeStep.at(Instant.ofEpochSecond(second))).isEqualTo(new TimeStep(step));
        assertThat(new TimeStep(step).begins()).isBeforeOrEqualTo(Instant.ofEpochSecond(second));
        assertThat(new TimeStep(step + 1).begins()).isAfter(Instant.ofEpochSecond(second));
    }

    @Test
    @DisplayName("前后各容一段，先认现在这一段；用过的那段和更早的都不再认")
    void acceptsTheNeighboursButNothingUsed() {
        Instant now = Instant.ofEpochSecond(3000);
        assertThat(numbers(TimeStep.acceptedAt(now, null))).containsExactly(100L, 99L, 101L);
        assertThat(numbers(TimeStep.acceptedAt(now, new TimeStep(99)))).containsExactly(100L, 101L);
        assertThat(numbers(TimeStep.acceptedAt(now, new TimeStep(100)))).containsExactly(101L);
        assertThat(numbers(TimeStep.acceptedAt(now, new TimeStep(101)))).isEmpty();
    }

    private static List<Long> numbers(List<TimeStep> steps) {
        return steps.stream().map(TimeStep::number).toList();
    }
}
