package io.liangze.foundation.access.domain.signin;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of browser asked, as far as it tells. Those that others are made of come last. */
public enum Browser {
    WECOM("wxwork/"),
    WECHAT("MicroMessenger/"),
    DINGTALK("DingTalk/"),
    EDGE("Edg(e|A|iOS)?/"),
    QQ("M?QQBrowser/"),
    UC("UCBrowser/"),
    HUAWEI("HuaweiBrowser/"),
    FIREFOX("(Firefox|FxiOS)/"),
    CHROME("(Chrome|Chromium|CriOS)/"),
    SAFARI("Version/[0-9.]+ .*Safari/"),
    OTHER("");

    private final Pattern mark;

    Browser(String mark) {
        this.mark = Pattern.compile(mark);
    }

    static Browser of(String userAgent) {
        return Arrays.stream(values())
                .filter(browser -> browser.mark.matcher(userAgent).find())
                .findFirst()
                .orElse(OTHER);
    }
}
