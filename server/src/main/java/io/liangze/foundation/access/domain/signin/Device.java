package io.liangze.foundation.access.domain.signin;

import org.jspecify.annotations.Nullable;

/**
 * From what somebody signs in, so that he recognises it in a list: enough for that, too little to tell machines apart.
 *
 * @param address of the client; empty if it was not kept
 */
public record Device(String address, Browser browser, OperatingSystem system) {

    /** What is read of a header at most; more says nothing about the browser. */
    private static final int READ = 512;

    /** @param userAgent the header as it came, which is not kept; null if there was none */
    public static Device of(String address, @Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), READ));
        return new Device(address, Browser.of(told), OperatingSystem.of(told));
    }
}
