package io.liangze.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.testkit.NoticeOfTests;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("消息")
class MessageTests {

    private static final SubjectRef SUBJECT =
            new SubjectRef("unit", PersonId.next().value());

    private static Message with(Map<String, String> values) {
        return new Message(NoticeOfTests.ASKS, SUBJECT, "2026", Set.of(), values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-12-08", "-3", "REGULAR", "POST_2"})
    @DisplayName("可以带代码、日期和整数")
    void holdsCodesDaysAndNumbers(String value) {
        assertThat(with(Map.of("value", value)).values()).containsValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"顾维川", "Gu Weichuan", "town.secretary", "13800000000", "0510-00000100", "a@b.cn", ""})
    @DisplayName("不能带姓名、号码、地址或任何一句话")
    void holdsNothingThatNamesAnybody(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Map.of("value", value)));
    }

    @Test
    @DisplayName("只是知会的没有期限；事由不能空")
    void setsDaysForAsksOnly() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(NoticeOfTests.INFORMS, SUBJECT, "2026", Set.of(), Map.of(), day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(NoticeOfTests.ASKS, SUBJECT, "", Set.of(), Map.of(), day));
    }
}
