package io.liangze.foundation.access.domain.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("登录后回到的页")
class ReturnPathTests {

    @ParameterizedTest
    @DisplayName("本系统的页，连同查询")
    @ValueSource(strings = {"/", "/me", "/organization/units?kind=PARTY_COMMITTEE&q=%E9%95%87#posts", "/apiary"})
    void takesPagesOfOurs(String path) {
        assertThat(new ReturnPath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @DisplayName("浏览器会当成别的网站、别的协议或接口的，都不收")
    @ValueSource(
            strings = {
                "",
                "me",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\..\\b",
                "https://evil.example/",
                "javascript:alert(1)",
                "/api",
                "/api/session",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/\t/evil.example",
                "/页"
            })
    void refusesAllElse(String path) {
        assertThat(ReturnPath.isOurs(path)).isFalse();
        assertThatThrownBy(() -> new ReturnPath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("最长五百个字符")
    void isBounded() {
        assertThat(ReturnPath.isOurs("/" + "a".repeat(ReturnPath.LONGEST - 1))).isTrue();
        assertThat(ReturnPath.isOurs("/" + "a".repeat(ReturnPath.LONGEST))).isFalse();
    }
}
