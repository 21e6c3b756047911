package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("游标里的时刻：只收数据库读得懂的")
class SortKeyTests {

    private static final SortKey KEY = SortKey.instant("at", "entry.at");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-08 09:00:00+08",
                "2026-12-08 01:00:00.123456+00",
                "2026-02-28 23:59:59.5+05:30",
                "2026-02-28 00:00:00-15:59"
            })
    @DisplayName("PostgreSQL 写出的样子")
    void takesWhatTheDatabaseWrites(String text) {
        assertThat(KEY.form().test(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "9999-99-99 99:99:99+99",
                "2026-02-30 00:00:00+08",
                "0000-01-01 00:00:00+00",
                "+12345-01-01 00:00:00+00",
                "2026-12-08 24:00:00+08",
                "2026-12-08 09:00:00",
                "2026-12-08 09:00:00+16",
                "2026-12-08 09:00:00-17:30"
            })
    @DisplayName("不存在的日子、时刻、时区都不收")
    void refusesWhatItWouldStumbleOver(String text) {
        assertThat(KEY.form().test(text)).isFalse();
    }
}
