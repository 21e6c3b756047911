package io.liangze.foundation.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("恢复码")
class RecoveryCodeTests {

    @Test
    @DisplayName("每一位都取决于随机数；同样的随机数得同样的码")
    void dependsOnEveryBit() {
        var codes = new HashSet<RecoveryCode>();
        for (int bit = 0; bit < 50; bit++) {
            var chance = new byte[RecoveryCode.BYTES];
            chance[RecoveryCode.BYTES - 1 - bit / 8] = (byte) (1 << bit % 8);
            codes.add(RecoveryCode.from(chance));
            assertThat(RecoveryCode.from(chance)).isEqualTo(RecoveryCode.from(chance.clone()));
        }
        assertThat(codes).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M0-9XW21", "7k3mo9xw2i", " 7K3M0 9XW2L ", "7k3m-09xw-21"})
    @DisplayName("照着纸输入：大小写、空格、横线不论，O 当 0，I、L 当 1")
    void readsWhatIsTypedFromPaper(String typed) {
        assertThat(RecoveryCode.read(typed)).contains(new RecoveryCode("7K3M09XW21"));
        assertThat(new RecoveryCode("7K3M09XW21").shown()).isEqualTo("7K3M0-9XW21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "7K3M09XW2", "7K3M09XW211", "7K3M09XW2U", "七K3M09XW21"})
    @DisplayName("不成样子的不认")
    void readsNothingElse(String typed) {
        assertThat(RecoveryCode.read(typed)).isEmpty();
        assertThatThrownBy(() -> new RecoveryCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("不会被打进日志")
    void isNotPrinted() {
        assertThat(new RecoveryCode("7K3M09XW21").toString()).doesNotContain("7K3M");
    }
}
