package io.liangze.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("事由对象")
class SubjectRefTests {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @Test
    @DisplayName("写作“类型:标识”，读回是同一个")
    void readsWhatItWrote() {
        var subject = new SubjectRef("supervision-letter", ID);
        assertThat(subject).hasToString("supervision-letter:" + ID);
        assertThat(SubjectRef.parse(subject.toString())).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "u",
                "Unit",
                "unit_post",
                "-unit",
                "单位",
                "unit:x",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"
            })
    @DisplayName("类型只用小写字母和连字符，2 到 40 字")
    void refusesOtherTypes(String type) {
        assertThatThrownBy(() -> new SubjectRef(type, ID)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit",
                "unit:",
                ":0198c0de-0000-7000-8000-000000000001",
                "unit:1",
                "unit:0198C0DE-0000-7000-8000-000000000001"
            })
    @DisplayName("残缺的写法不认")
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> SubjectRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
