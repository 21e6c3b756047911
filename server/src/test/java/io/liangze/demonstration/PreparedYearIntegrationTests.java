package io.liangze.demonstration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.LiangzeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiangzeTest
@DisplayName("演示数据只进空库")
class PreparedYearIntegrationTests {

    @Autowired
    private PreparedYear year;

    @Test
    @DisplayName("库里已有内容：不装，说明是哪张表、怎么办")
    void refusesADatabaseThatHoldsSomething() {
        assertThatThrownBy(year::requireEmpty)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds something: unset LIANGZE_DEMO, or use another database");
    }
}
