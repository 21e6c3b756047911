package io.liangze.foundation.access.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.application.openid.OpenIdSignIn;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.shared.web.Sha256;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.ProviderOfTests;
import io.liangze.testkit.Template;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("用本单位的统一身份认证（OpenID Connect）登录，对着真的提供方")
class OpenIdIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OrganizationSetup organization;

    @Autowired
    private TransactionTemplate transaction;

    private String ours = "";
    private RealProvider provider;
    private OpenIdBrowser browser;

    @BeforeAll
    void startProvider() {
        ours = "http://localhost:" + port;
        provider = RealProvider.start(ours);
    }

    @AfterAll
    void stopProvider() {
        provider.close();
    }

    @BeforeEach
    void openABrowser() {
        browser = new OpenIdBrowser(ours);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    @DisplayName("在提供方登录后回到原来要去的页，开的是本系统自己的会话并留痕")
    void signsIn() {
        long before = count("SELECT count(*) FROM trace_entry WHERE act = 'access.signed-in'");
        URI callback = browser.callbackOf(RealProvider.CLERK);

        assertThat(browser.session().path("person").isNull()).isTrue();
        assertThat(browser.comeTo(callback)).isEqualTo("/me");
        assertThat(browser.session().path("user").asString()).isEqualTo(RealProvider.CLERK);
        assertThat(browser.session().path("method").asString()).isEqualTo("OPENID");
        assertThat(browser.session().path("stage").asString()).isEqualTo("FULL");
        assertThat(count("SELECT count(*) FROM trace_entry WHERE act = 'access.signed-in'"))
                .isEqualTo(before + 1);
        assertThat(jdbc.sql("SELECT count(*) FROM access_openid_request WHERE state_digest = :digest")
                        .param("digest", Sha256.of(parameter(callback, "state")))
                        .query(Long.class)
                        .single())
                .as("what was begun is used up")
                .isZero();
    }

    @Test
    @DisplayName("名字不在令牌里、要另问提供方的，也认得")
    void asksWhatTheTokenDoesNotSay() {
        assertThat(browser.comeTo(browser.callbackOf(RealProvider.TOLD_ELSEWHERE)))
                .isEqualTo("/me");
        assertThat(browser.session().path("user").asString()).isEqualTo(RealProvider.CLERK);
    }

    @Test
    @DisplayName("开始时：一次性的 Cookie 脚本不可读，只发给自己的地址；库里只有摘要；用 PKCE、state、nonce")
    void bindsTheSignInToTheBrowser() {
        HttpResponse<String> begun = browser.begin("{}");

        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/api/session/openid", "Max-Age=600");
        assertThat(begun.body())
                .contains(ProviderOfTests.ISSUER, "code_challenge_method=S256", "state=", "nonce=", "max_age=300")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2Fapi%2Fsession%2Fopenid%2Fcallback");
        String secret = browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("liangze-openid"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(jdbc.sql("SELECT count(*) FROM access_openid_request r WHERE r::text LIKE '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(begun.body()).doesNotContain(secret);
    }

    @Test
    @DisplayName("同一个返回地址用第二次：拒绝")
    void refusesAReplay() {
        URI callback = browser.callbackOf(RealProvider.CLERK);

        assertThat(browser.comeTo(callback)).isEqualTo("/me");
        assertThat(browser.comeTo(callback)).isEqualTo("/sign-in?problem=access-061");
    }

    @Test
    @DisplayName("别的浏览器开始的登录塞给我：我不会变成他，他自己的仍然有效")
    void refusesTheSignInOfAnotherBrowser() {
        URI callback = browser.callbackOf(RealProvider.CLERK);
        var victim = new OpenIdBrowser(ours);

        assertThat(victim.comeTo(callback)).isEqualTo("/sign-in?problem=access-061");
        victim.callbackOf(RealProvider.CLERK); // with a cookie of its own
        assertThat(victim.comeTo(callback)).isEqualTo("/sign-in?problem=access-061");
        assertThat(victim.session().path("person").isNull()).isTrue();
        assertThat(browser.comeTo(callback)).isEqualTo("/me");
    }

    @Test
    @DisplayName("把别人那次登录的授权码塞进我这次：提供方因 PKCE 不认")
    void refusesTheCodeOfAnotherSignIn() {
        var attacker = new OpenIdBrowser(ours);
        String stolen = parameter(attacker.callbackOf(RealProvider.CLERK), "code");
        URI own = browser.callbackOf(RealProvider.CLERK);
        URI mixed = URI.create(own.toString().replace(parameter(own, "code"), stolen));

        assertThat(browser.comeTo(mixed)).isEqualTo("/sign-in?problem=access-063");
        assertThat(browser.session().path("person").isNull()).isTrue();
    }

    private static String parameter(URI address, String name) {
        return address.getRawQuery().replaceAll("(?:^|.*&)" + name + "=([^&]*).*", "$1");
    }

    @ParameterizedTest
    @DisplayName("提供方签发的令牌不对（对象、nonce、签发者、过期）：不登录")
    @ValueSource(
            strings = {
                RealProvider.WRONG_AUDIENCE,
                RealProvider.WRONG_NONCE,
                RealProvider.WRONG_ISSUER,
                RealProvider.EXPIRED
            })
    void refusesAWrongToken(String user) {
        assertThat(browser.comeTo(browser.callbackOf(user))).isEqualTo("/sign-in?problem=access-063");
        assertThat(browser.session().path("person").isNull()).isTrue();
    }

    @Test
    @DisplayName("在提供方的登录已过五分钟：不算刚刚验证过，不登录")
    void refusesAnOldProof() {
        assertThat(browser.comeTo(browser.callbackOf(RealProvider.PROVEN_LONG_AGO)))
                .isEqualTo("/sign-in?problem=access-066");
    }

    @Test
    @DisplayName("提供方不说是什么时候验证的：能登录，但不算刚刚验证过，要紧的事要再验证一次")
    void takesNoUndatedProofForAFreshOne() {
        assertThat(browser.comeTo(browser.callbackOf(RealProvider.PROVEN_NOBODY_SAYS_WHEN)))
                .isEqualTo("/me");
        assertThat(browser.session().path("stage").asString()).isEqualTo("FULL");
        assertThat(browser.post("/api/session/passkey-offers").body()).contains("access-010");

        var dated = new OpenIdBrowser(ours);
        assertThat(dated.comeTo(dated.callbackOf(RealProvider.CLERK))).isEqualTo("/me");
        assertThat(dated.post("/api/session/passkey-offers").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("提供方给的名字与用户名只差大小写：可能是另一个人，不登录")
    void comparesTheNameExactly() {
        assertThat(browser.comeTo(browser.callbackOf(RealProvider.IN_CAPITALS)))
                .isEqualTo("/sign-in?problem=access-064");
        assertThat(browser.session().path("person").isNull()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("账号没有授权，或者锁定了：登录页上说明白，会话不开")
    @CsvSource({"SLEEPING, , access-084", "REFUSED, x, access-084", "LOCKED, x, access-085"})
    void keepsOutWhoseAccountIsNotOpen(String state, @Nullable String reason, String code) {
        jdbc.sql("UPDATE access_account SET state = :state, reason = :reason WHERE user_name = :user")
                .param("state", state)
                .param("reason", reason)
                .param("user", RealProvider.CLERK)
                .update();
        try {
            assertThat(browser.comeTo(browser.callbackOf(RealProvider.CLERK))).isEqualTo("/sign-in?problem=" + code);
            assertThat(browser.session().path("person").isNull()).isTrue();
        } finally {
            jdbc.sql("UPDATE access_account SET state = 'ACTIVE', reason = NULL WHERE user_name = :user")
                    .param("user", RealProvider.CLERK)
                    .update();
        }
    }

    @Test
    @DisplayName("没有同名账号，或者提供方没有给名字：不登录，也不建账号")
    void makesNoAccount() {
        long before = count("SELECT count(*) FROM access_account");

        assertThat(browser.comeTo(browser.callbackOf(RealProvider.NOBODY_HERE)))
                .isEqualTo("/sign-in?problem=access-064");
        var nameless = new OpenIdBrowser(ours);
        assertThat(nameless.comeTo(nameless.callbackOf(RealProvider.WITHOUT_NAME)))
                .isEqualTo("/sign-in?problem=access-064");
        assertThat(count("SELECT count(*) FROM access_account")).isEqualTo(before);
    }

    @Test
    @DisplayName("有账号而不能登录（没有任职）：仍然进不来")
    void keepsOutWhoMayNotSignIn() {
        transaction.executeWithoutResult(status -> accounts.add(
                new Accounts.Account(organization.addPerson("无职务的人"), RealProvider.WITHOUT_POST, null),
                "a long password"));

        assertThat(browser.comeTo(browser.callbackOf(RealProvider.WITHOUT_POST)))
                .isEqualTo("/sign-in?problem=access-004");
        assertThat(browser.session().path("person").isNull()).isTrue();
    }

    @Test
    @DisplayName("在提供方取消；提供方自称是别人；state 或 code 不见了：各有各的说法，都不登录")
    void refusesWhatElseComesBack() {
        String state = parameter(browser.callbackOf(RealProvider.CLERK), "state");
        String callback = ours + "/api/session/openid/callback?";

        assertThat(browser.comeTo(URI.create(callback + "error=access_denied&state=" + state)))
                .isEqualTo("/sign-in?problem=access-062");
        state = parameter(again(), "state");
        assertThat(browser.comeTo(URI.create(callback + "error=temporarily_unavailable&state=" + state)))
                .isEqualTo("/sign-in?problem=access-060");
        URI mixedUp = again();
        assertThat(browser.comeTo(URI.create(mixedUp + "&iss=https%3A%2F%2Fevil.example")))
                .isEqualTo("/sign-in?problem=access-063");
        state = parameter(again(), "state");
        assertThat(browser.comeTo(URI.create(callback + "state=" + state))).isEqualTo("/sign-in?problem=access-063");
        assertThat(browser.comeTo(URI.create(callback + "code=x"))).isEqualTo("/sign-in?problem=access-061");
        assertThat(browser.comeTo(URI.create(callback + "code=x&state=a&state=b&session_state=unknown")))
                .isEqualTo("/sign-in?problem=access-061");
    }

    private URI again() {
        browser = new OpenIdBrowser(ours);
        return browser.callbackOf(RealProvider.CLERK);
    }

    @Test
    @DisplayName("过了十分钟才回来：拒绝；清扫后不留")
    void refusesWhatIsOver() {
        URI callback = browser.callbackOf(RealProvider.CLERK);
        jdbc.sql("""
                WITH begun AS (DELETE FROM access_openid_request WHERE to_path = '/me' RETURNING *)
                INSERT INTO access_openid_request
                SELECT state_digest, browser_digest, to_path, address, begun_at - interval '10 minutes' FROM begun
                """).update();

        assertThat(browser.comeTo(callback)).isEqualTo("/sign-in?problem=access-061");
    }

    @ParameterizedTest
    @DisplayName("要去的页只能是本系统的：别的网站、协议、接口一律不收")
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "me",
                "",
                "/api/demo/clock",
                "/a b",
                "/a\\nSet-Cookie: x=y"
            })
    void goesNowhereElse(String to) {
        HttpResponse<String> answer = browser.begin("{\"to\": \"" + to + "\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/to");
    }

    @Test
    @DisplayName("一个地址同时开始的登录太多：请稍候，不再占库")
    void boundsWhatWaits() {
        jdbc.sql("""
                        INSERT INTO access_openid_request (state_digest, browser_digest, to_path, address, begun_at)
                        SELECT 'flood-' || n, 'flood', '/flood', '127.0.0.1', now() FROM generate_series(1, :most) n
                        """).param("most", OpenIdSignIn.MOST_WAITING).update();
        HttpResponse<String> answer = browser.begin("{}");
        jdbc.sql("DELETE FROM access_openid_request WHERE to_path = '/flood'").update();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("access-065");
        assertThat(browser.begin("{}").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("登录页知道有统一身份认证，也知道通行密钥认哪个主机")
    void saysThatItIsThere() {
        Client.Answer ways = new Client(ours).get("/api/session/ways");

        assertThat(ways.json().at("/openId/zh").asString()).isEqualTo("统一身份认证");
        assertThat(ways.json().at("/openId/en").asString()).isEqualTo("single sign-on");
        assertThat(ways.json().path("passkeyHost").asString()).isEqualTo("localhost");
        assertThat(ways.raw().body()).doesNotContain(ProviderOfTests.SECRET, ProviderOfTests.ISSUER);
    }
}
