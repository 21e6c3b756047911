package io.liangze.foundation.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("登录设备：只认种类，不留原文")
class DeviceTests {

    @ParameterizedTest(name = "{0} · {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EDGE    | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0
            CHROME  | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36
            CHROME  | LINUX   | Mozilla/5.0 (X11; Linux aarch64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0 Safari/537.36
            FIREFOX | LINUX   | Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0
            SAFARI  | MACOS   | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15
            SAFARI  | IOS     | Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1
            WECHAT  | ANDROID | Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0 Mobile Safari/537.36 MicroMessenger/8.0.49
            WECOM   | WINDOWS | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0 Safari/537.36 wxwork/4.1 MicroMessenger/7.0.1
            QQ      | WINDOWS | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/123.0 Safari/537.36 QQBrowser/17.2
            HUAWEI  | HARMONY | Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0 Safari/537.36 HuaweiBrowser/5.0
            OTHER   | OTHER   | curl/8.5.0
            """)
    void recognisesWhatABrowserTells(Browser browser, OperatingSystem system, String userAgent) {
        assertThat(Device.of("192.0.2.1", userAgent)).isEqualTo(new Device("192.0.2.1", browser, system));
    }

    @Test
    @DisplayName("什么也没说，或者说得没完没了，都不出错")
    void copesWithNothingAndWithTooMuch() {
        assertThat(Device.of("192.0.2.1", null).browser()).isEqualTo(Browser.OTHER);
        assertThat(Device.of("192.0.2.1", "x".repeat(8_000) + " Firefox/127.0").browser())
                .isEqualTo(Browser.OTHER);
    }
}
