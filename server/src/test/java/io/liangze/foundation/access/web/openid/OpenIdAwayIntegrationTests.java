package io.liangze.foundation.access.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiangzeTest(Template.SMALL)
@DisplayName("统一身份认证连不上，或者不可信")
class OpenIdAwayIntegrationTests {

    @LocalServerPort
    private int port;

    private String ours() {
        return "http://localhost:" + port;
    }

    @Test
    @DisplayName("连不上：说明白，密码登录照常")
    void saysThatTheProviderIsAway() {
        HttpResponse<String> answer = new OpenIdBrowser(ours()).begin("{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("access-060");
        assertThat(new Client(ours())
                        .post("/api/session", Map.of("user", RealProvider.CLERK, "password", "liangze-demo"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("登录到一半提供方断了：回到登录页说明白")
    void saysSoOnTheWayBack() {
        var browser = new OpenIdBrowser(ours());
        URI callback;
        try (var provider = RealProvider.start(ours())) {
            assertThat(provider).isNotNull();
            callback = browser.callbackOf(RealProvider.CLERK);
        }

        assertThat(browser.comeTo(callback)).isEqualTo("/sign-in?problem=access-060");
    }

    @Test
    @DisplayName("令牌不是用公布的密钥签的：不登录")
    void refusesAStrangeSignature() {
        var browser = new OpenIdBrowser(ours());
        try (var provider = RealProvider.signingStrangely(ours())) {
            assertThat(provider).isNotNull();
            assertThat(browser.comeTo(browser.callbackOf(RealProvider.CLERK))).isEqualTo("/sign-in?problem=access-063");
        }
        assertThat(browser.session().path("person").isNull()).isTrue();
    }
}
