package io.liangze.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("时序标识（RFC 9562 第 7 版）")
class Uuid7Tests {

    @Test
    @DisplayName("版本位为 7，变体位为 10")
    void carriesVersionAndVariant() {
        assertThat(Stream.generate(Uuid7::next).limit(1000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("前 48 位是生成时的机器时间，毫秒")
    void beginsWithTheMillisecondOfItsMaking() {
        long before = MachineTime.now().toEpochMilli();
        long told = Uuid7.next().getMostSignificantBits() >>> 16;
        assertThat(told).isBetween(before, MachineTime.now().toEpochMilli());
    }

    @Test
    @DisplayName("同一毫秒内也不重复")
    void neverRepeats() {
        var ids = new HashSet<UUID>();
        Stream.generate(Uuid7::next).limit(20_000).forEach(ids::add);
        assertThat(ids).hasSize(20_000);
    }

    @Test
    @DisplayName("写出再读回是同一个")
    void readsWhatItWrote() {
        UUID id = Uuid7.next();
        assertThat(Uuid7.parse(id.toString())).isEqualTo(id);
        assertThat(UnitId.of(id.toString())).isEqualTo(new UnitId(id)).hasToString(id.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-2-3-4-5", "0198c0de-0000-7000-8000-00000000000", "{0198c0de-0000-7000-8000-000000000000}"
            })
    @DisplayName("残缺的写法不认，即使标准库认")
    void refusesWhatTheLibraryWouldGuess(String text) {
        assertThatThrownBy(() -> Uuid7.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("大写的写法不认：一个标识只有一种写法")
    void refusesUpperCase() {
        String upper = "0198c0de-0000-7000-8000-abcdef000000".toUpperCase(Locale.ROOT);
        assertThatThrownBy(() -> Uuid7.parse(upper)).isInstanceOf(IllegalArgumentException.class);
    }
}
