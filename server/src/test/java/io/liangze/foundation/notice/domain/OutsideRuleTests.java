package io.liangze.foundation.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("什么时候可以往外发")
class OutsideRuleTests {

    private static final OutsideRule RULE =
            new OutsideRule(LocalTime.of(8, 30), LocalTime.of(14, 0), LocalTime.of(21, 0), LocalTime.of(7, 0), 3);

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T08:29:59, ",
        "2026-12-08T08:30:00, 2026-12-08 MORNING",
        "2026-12-08T08:30:01, 2026-12-08 MORNING",
        "2026-12-08T13:59:59, 2026-12-08 MORNING",
        "2026-12-08T14:00:00, 2026-12-08 AFTERNOON",
        "2026-12-08T20:59:59, 2026-12-08 AFTERNOON",
        "2026-12-08T21:00:00, ",
        "2026-12-11T14:00:00, 2026-12-11 AFTERNOON",
        "2026-12-12T09:00:00, ",
        "2026-12-13T15:00:00, ",
        "2026-12-14T08:30:00, 2026-12-14 MORNING"
    })
    @DisplayName("工作日上午、下午各一次汇总，夜间和周末没有")
    void makesADigestEachHalfOfAWorkday(String at, String half) {
        assertThat(RULE.halfDayAt(LocalDateTime.parse(at)).map(HalfDay::toString))
                .isEqualTo(java.util.Optional.ofNullable(half));
    }

    @ParameterizedTest
    @CsvSource({"20:59:59, false", "21:00, true", "00:00, true", "06:59:59, true", "07:00, false"})
    @DisplayName("夜间不打扰")
    void isQuietAtNight(String at, boolean quiet) {
        assertThat(RULE.isQuiet(LocalTime.parse(at))).isEqualTo(quiet);
    }
}
