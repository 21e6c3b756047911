package io.liangze.foundation.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of one clock, in order. */
@LiangzeTest(Template.EMPTY)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("可移动的业务时间")
class MovableTimeIntegrationTests {

    private static final Instant BEGINNING = Instant.parse("2026-12-08T01:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableTime time;

    @Test
    @Order(1)
    @DisplayName("正式环境：未开始演示的库可以用，时间不能动，什么也没写下")
    void staysAsItIsOutsideTheDemonstration() {
        MovableTime real = new MovableTime(jdbc, false);

        assertThatCode(real::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThatThrownBy(() -> real.begin(BEGINNING)).hasMessageContaining("in the demonstration only");
        assertThat(jdbc.sql("SELECT begun FROM runtime_clock")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    @Order(2)
    @DisplayName("只开始一次：中断后再来不改变时间，只能往前移")
    void beginsOnceAndOnlyGrows() {
        time.begin(BEGINNING);
        time.begin(BEGINNING.plus(365, ChronoUnit.DAYS));

        assertThat(time.now()).isBetween(BEGINNING, BEGINNING.plus(1, ChronoUnit.HOURS));
        assertThat(time.moveTo(BEGINNING.minusSeconds(1))).isFalse();
        assertThat(time.moveTo(BEGINNING.plus(2, ChronoUnit.DAYS))).isTrue();
    }

    @Test
    @Order(3)
    @DisplayName("演示过的库不能当正式库启动：演示人员的口令是公开的")
    void neverBecomesARealOne() {
        assertThatThrownBy(() -> new MovableTime(jdbc, false).afterSingletonsInstantiated())
                .hasMessageContaining("holds a demonstration: set LIANGZE_DEMO=true");
    }
}
