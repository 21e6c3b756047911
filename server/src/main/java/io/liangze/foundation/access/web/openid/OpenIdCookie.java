package io.liangze.foundation.access.web.openid;

import io.liangze.foundation.access.domain.openid.OpenIdRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that binds a sign-in to the browser that began it, sent to its own addresses only. {@code Lax}, since the browser
 * comes back from another site.
 */
final class OpenIdCookie {

    static final String NAME = "liangze-openid";
    static final String PATH = "/api/session/openid";

    private OpenIdCookie() {}

    static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void set(String secret, HttpServletRequest request, HttpServletResponse response) {
        add(secret, OpenIdRequest.LONGEST, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private static void add(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path(PATH)
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
