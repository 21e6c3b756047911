package io.liangze.foundation.access.domain.signin;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of system a browser ran on, as far as it tells. 银河麒麟 and 统信 call themselves Linux. */
public enum OperatingSystem {
    HARMONY("HarmonyOS|OpenHarmony"),
    ANDROID("Android"),
    IOS("iPhone|iPad|iPod"),
    WINDOWS("Windows"),
    MACOS("Macintosh|Mac OS X"),
    LINUX("Linux|X11"),
    OTHER("");

    private final Pattern mark;

    OperatingSystem(String mark) {
        this.mark = Pattern.compile(mark);
    }

    static OperatingSystem of(String userAgent) {
        return Arrays.stream(values())
                .filter(system -> system.mark.matcher(userAgent).find())
                .findFirst()
                .orElse(OTHER);
    }
}
