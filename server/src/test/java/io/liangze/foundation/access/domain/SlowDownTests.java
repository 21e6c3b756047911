package io.liangze.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.SlowDown.Wrong;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("输错密码后的等待")
class SlowDownTests {

    private static final Instant LAST = Instant.parse("2026-12-08T01:00:00Z");

    /** Pauses: none up to 3 failures, 1 s after 4, doubled with each, at most 60 s. */
    @ParameterizedTest(name = "{0} 次后过 {1} 秒，还等 {2} 秒")
    @CsvSource({
        "0, 0, 0",
        "3, 0, 0",
        "4, 0, 1",
        "4, 1, 0",
        "4, 2, 0",
        "5, 1, 1",
        "5, 2, 0",
        "5, 3, 0",
        "6, 3, 1",
        "6, 4, 0",
        "6, 5, 0",
        "9, 31, 1",
        "9, 32, 0",
        "9, 33, 0",
        "10, 59, 1",
        "10, 60, 0",
        "10, 61, 0",
        "1000000, 59, 1",
        "1000000, 60, 0",
        "1000000, 61, 0"
    })
    @DisplayName("到期前一秒仍要等，到期即可，之后不再等")
    void waitsUntilThePauseIsOver(int failures, int secondsAfter, int left) {
        assertThat(new SlowDown(new Wrong(failures, LAST), 0, Wrong.NONE).waitAt(LAST.plusSeconds(secondsAfter)))
                .isEqualTo(Duration.ofSeconds(left));
    }

    @Test
    @DisplayName("从未输错不用等")
    void nobodyWaitsWithoutAFailure() {
        assertThat(new SlowDown(Wrong.NONE, 0, Wrong.NONE).waitAt(LAST)).isZero();
    }

    @ParameterizedTest(name = "账号共错 {0} 次，本地址错 {1} 次，过 {2} 秒：还等 {3} 秒")
    @CsvSource({
        "49, 3, 0, 0",
        "50, 0, 0, 0",
        "50, 1, 0, 1",
        "50, 3, 3, 1",
        "50, 3, 4, 0",
        "50, 50, 899, 1",
        "50, 50, 900, 0",
        "50, 50, 901, 0"
    })
    @DisplayName("有人在猜的账号：每个地址一次立即可试，之后最多等一刻钟")
    void guardsANameThatIsGuessed(int ofUser, int here, int secondsAfter, int left) {
        var slowDown = new SlowDown(new Wrong(here, LAST), ofUser, Wrong.NONE);
        assertThat(slowDown.waitAt(LAST.plusSeconds(secondsAfter))).isEqualTo(Duration.ofSeconds(left));
    }

    @ParameterizedTest(name = "本地址共错 {0} 次，过 {1} 秒：还等 {2} 秒")
    @CsvSource({"59, 0, 0", "60, 0, 1", "60, 1, 0", "62, 3, 1", "63, 4, 1", "63, 5, 0", "1000000, 4, 1", "1000000, 5, 0"
    })
    @DisplayName("一个地址试很多账号：最多等五秒")
    void pacesAnAddress(int ofAddress, int secondsAfter, int left) {
        var slowDown = new SlowDown(Wrong.NONE, 0, new Wrong(ofAddress, LAST));
        assertThat(slowDown.waitAt(LAST.plusSeconds(secondsAfter))).isEqualTo(Duration.ofSeconds(left));
    }
}
