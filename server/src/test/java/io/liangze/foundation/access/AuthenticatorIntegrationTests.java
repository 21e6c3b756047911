package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.AuthenticatorApp;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("验证器应用和恢复码")
class AuthenticatorIntegrationTests {

    private static final String PASSWORD = "liangze-demo";
    private static final String BEGIN = "/api/session/authenticators";
    private static final String CONFIRM = "/api/session/authenticators/acts/confirm";
    private static final String REMOVE = "/api/session/authenticators/acts/remove";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void openABrowser() {
        client = new Client("http://localhost:" + port);
    }

    private JsonNode begin() {
        Client.Answer begun = client.post(BEGIN, null);
        assertThat(begun.status()).isEqualTo(201);
        return begun.json();
    }

    private Client.Answer confirm(JsonNode begun, String code) {
        return client.goOn(client.post(CONFIRM, Map.of("id", begun.path("id").asString(), "code", code)));
    }

    private JsonNode kept() {
        return client.get("/api/session/second-factor").json();
    }

    private static List<String> codes(Client.Answer answer) {
        return answer.json().path("codes").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    @DisplayName("启用：二维码地址和密钥一致，第一个验证码对了才启用，得到十个恢复码；密钥和恢复码在库里都读不出")
    void takesAnAppIntoUseByItsFirstCode() {
        client.signIn("city.secretary", PASSWORD);
        JsonNode begun = begin();
        String key = begun.path("key").asString();
        var app = new AuthenticatorApp(key);
        assertThat(begun.path("address").asString())
                .startsWith("otpauth://totp/")
                .contains("city.secretary", "secret=" + key);
        assertThat(kept().path("authenticator").isNull()).isTrue();

        assertThat(confirm(begun, app.wrongCode()).code()).isEqualTo("access-043");
        assertThat(kept().path("authenticator").isNull()).isTrue();
        Client.Answer confirmed = confirm(begun, app.code());
        assertThat(codes(confirmed))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        assertThat(confirmed.json().path("session").isNull()).isTrue();
        assertThat(kept().at("/authenticator/id")).isEqualTo(begun.path("id"));
        assertThat(kept().path("recoveryCodesLeft").asInt()).isEqualTo(10);

        String stored = String.join(
                "\n",
                jdbc.sql(
                                "SELECT a::text FROM access_authenticator a UNION ALL SELECT c::text FROM access_recovery_code c")
                        .query(String.class)
                        .list());
        assertThat(stored).doesNotContain(key);
        codes(confirmed).forEach(code -> assertThat(stored).doesNotContain(code, code.replace("-", "")));
        assertThat(confirm(begun, app.code()).code()).as("it waits no more").isEqualTo("access-045");
    }

    @Test
    @DisplayName("恢复码：每个只用一次；重新生成后旧的都作废")
    void usesEachRecoveryCodeOnce() {
        client.signIn("city.discipline", PASSWORD);
        JsonNode begun = begin();
        List<String> first =
                codes(confirm(begun, new AuthenticatorApp(begun.path("key").asString()).code()));

        assertThat(signInWith("city.discipline", first.get(0)).status()).isEqualTo(200);
        assertThat(signInWith("city.discipline", first.get(0)).code()).isEqualTo("access-043");
        assertThat(signInWith("city.discipline", first.get(1)).status()).isEqualTo(200);
        assertThat(kept().path("recoveryCodesLeft").asInt()).isEqualTo(8);
        assertThat(client.post("/api/session/reauthentication", Map.of("code", first.get(2)))
                        .status())
                .as("for signing in alone")
                .isEqualTo(422);

        List<String> second = codes(client.post("/api/session/recovery-codes", null));
        assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(signInWith("city.discipline", first.get(3)).code()).isEqualTo("access-043");
        assertThat(signInWith("city.discipline", second.get(3)).status()).isEqualTo(200);
        String person = client.get("/api/session").json().at("/person/id").asString();
        assertThat(client.get("/api/trace-entries?subject=person:" + person)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(entry -> entry.path("act").asString()))
                .contains("access.authenticator-added", "access.recovery-codes-made", "access.recovery-code-used");
    }

    private Client.Answer signInWith(String user, String code) {
        client = new Client("http://localhost:" + port);
        client.signIn(user, PASSWORD);
        return client.goOn(client.post("/api/session/second-factor", Map.of("code", code)));
    }

    @Test
    @DisplayName("换手机：新的启用以前旧的照用，启用后旧的作废")
    void replacesAnAppByAnother() {
        client.signIn("team.head", PASSWORD);
        JsonNode old = begin();
        var oldApp = new AuthenticatorApp(old.path("key").asString());
        confirm(old, oldApp.code());
        JsonNode abandoned = begin();
        JsonNode begun = begin();
        var app = new AuthenticatorApp(begun.path("key").asString());
        assertThat(confirm(abandoned, new AuthenticatorApp(abandoned.path("key").asString()).code())
                        .code())
                .isEqualTo("access-045");
        assertThat(signInWith("team.head", oldApp.code()).status()).isEqualTo(200);
        assertThat(confirm(begun, app.code()).status()).isEqualTo(200);
        jdbc.sql("UPDATE access_authenticator SET last_step = last_step - 10").update();
        assertThat(signInWith("team.head", oldApp.sameCode()).code()).isEqualTo("access-043");
        assertThat(signInWith("team.head", app.sameCode()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("过了一刻钟还没给第一个验证码，要重新开始")
    void waitsForTheFirstCodeForAQuarterOfAnHour() {
        client.signIn("assessor", PASSWORD);
        JsonNode begun = begin();
        jdbc.sql("UPDATE access_authenticator SET made_at = made_at - interval '15 minutes'")
                .update();
        assertThat(confirm(begun, new AuthenticatorApp(begun.path("key").asString()).code())
                        .code())
                .isEqualTo("access-045");
    }

    @Test
    @DisplayName("别人的验证器停用不了，也确认不了；自己的停用后只要密码")
    void touchesOnlyOnesOwn() {
        client.signIn("office.head", PASSWORD);
        JsonNode begun = begin();
        var app = new AuthenticatorApp(begun.path("key").asString());
        Client other = new Client("http://localhost:" + port).as("inspector");
        Map<String, String> stolen = Map.of("id", begun.path("id").asString(), "code", app.code());
        assertThat(other.post(CONFIRM, stolen).code()).isEqualTo("access-045");
        confirm(begun, app.sameCode());
        assertThat(other.post(REMOVE, Map.of("id", begun.path("id").asString())).status())
                .isEqualTo(404);
        assertThat(client.post(REMOVE, Map.of("id", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(kept().path("recoveryCodesLeft").asInt())
                .as("nothing was done by halves")
                .isEqualTo(10);

        Client.Answer removed =
                client.post(REMOVE, Map.of("id", begun.path("id").asString()));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().path("authenticator").isNull()).isTrue();
        assertThat(removed.json().path("recoveryCodesLeft").asInt()).isZero();
        assertThat(new Client("http://localhost:" + port)
                        .signIn("office.head", PASSWORD)
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("FULL");
    }

    @Test
    @DisplayName("必须有二次验证的：设置好就登录完，会话换令牌")
    void finishesSigningInBySettingUp() {
        client.signIn("team.member", PASSWORD);
        jdbc.sql("UPDATE access_session SET stage = 'SECOND_FACTOR_SETUP'").update();
        jdbc.sql("DELETE FROM access_sign_in").update();
        assertThat(client.get("/api/units?limit=1").code()).isEqualTo("access-042");
        JsonNode begun = begin();
        Client.Answer confirmed =
                confirm(begun, new AuthenticatorApp(begun.path("key").asString()).code());

        assertThat(confirmed.json().at("/session/stage").asString()).isEqualTo("FULL");
        assertThat(confirmed.json().at("/session/method").asString()).isEqualTo("PASSWORD_AND_CODE");
        assertThat(confirmed.header("Set-Cookie")).contains("liangze-session=");
        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
    }
}
