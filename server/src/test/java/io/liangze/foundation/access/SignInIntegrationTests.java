package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.AuthenticatorApp;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("分步登录：验证码、新密码、设置二次验证，没登录完什么也碰不到")
class SignInIntegrationTests {

    private static final String PASSWORD = "liangze-demo";
    private static final String FROM = "X-Forwarded-For";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void openABrowser() {
        client = browser();
    }

    private Client browser() {
        return new Client("http://localhost:" + port);
    }

    private Client signedIn(String user) {
        Client browser = browser();
        assertThat(browser.signIn(user, PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    /** The person has an app from now on. */
    private AuthenticatorApp setUp(String user) {
        Client browser = signedIn(user);
        Client.Answer begun = browser.post("/api/session/authenticators", null);
        assertThat(begun.status()).isEqualTo(201);
        var app = new AuthenticatorApp(begun.json().path("key").asString());
        Client.Answer confirmed = browser.post(
                "/api/session/authenticators/acts/confirm",
                Map.of("id", begun.json().path("id").asString(), "code", app.code()));
        assertThat(confirmed.status()).isEqualTo(200);
        return app;
    }

    private Client.Answer giveCode(Client browser, String code, String... headers) {
        return browser.goOn(browser.post("/api/session/second-factor", Map.of("code", code), headers));
    }

    private static String token(Client.Answer answer) {
        return answer.header("Set-Cookie").replaceAll("liangze-session=([^;]*);.*", "$1");
    }

    @Test
    @DisplayName("有验证器的：密码之后还要验证码，此前不是任何人；对了才算登录，方式记为密码和验证码")
    void asksForTheCodeAfterThePassword() {
        AuthenticatorApp app = setUp("city.clerk");

        Client.Answer password = client.signIn("city.clerk", PASSWORD);
        assertThat(password.json().path("stage").asString()).isEqualTo("SECOND_FACTOR");
        assertThat(password.json().path("person").isNull()).isTrue();
        assertThat(password.json().path("posts").isEmpty()).isTrue();
        assertThat(password.json().path("permissions").isEmpty()).isTrue();
        assertThat(client.get("/api/session").json().path("stage").asString()).isEqualTo("SECOND_FACTOR");

        Client.Answer wrong = giveCode(client, app.wrongCode());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("access-043");

        Client.Answer code = giveCode(client, app.code());
        assertThat(code.status()).isEqualTo(200);
        assertThat(code.json().path("stage").asString()).isEqualTo("FULL");
        assertThat(code.json().path("method").asString()).isEqualTo("PASSWORD_AND_CODE");
        assertThat(code.json().at("/person/name").asString()).isEqualTo("许文朗");
        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SECOND_FACTOR, access-040, assessor",
        "NEW_PASSWORD, access-041, inspector",
        "SECOND_FACTOR_SETUP, access-042, office.head"
    })
    @DisplayName("没登录完的会话：其他地址一律 403，说明下一步；会话自己的地址也只开放这一步要用的")
    void reachesNothingBeforeSigningInIsFinished(SessionStage stage, String code, String user) {
        client = signedIn(user);
        String id = client.get("/api/session").json().at("/person/id").asString();
        jdbc.sql("UPDATE access_session SET stage = :stage WHERE person = :person::uuid")
                .param("stage", stage.name())
                .param("person", id)
                .update();

        for (String address : List.of(
                "/api/units",
                "/api/units/" + UUID.randomUUID(),
                "/api/no-such-thing",
                "/api/sessions",
                "/api/kinships")) {
            Client.Answer refused = client.get(address);
            assertThat(refused.status()).as(address).isEqualTo(403);
            assertThat(refused.code()).as(address).isEqualTo(code);
        }
        assertThat(client.get("/api/meta").status()).isEqualTo(200);

        Map<String, Object> open = Map.of(
                "PUT /api/session/post", Map.of("post", UUID.randomUUID().toString()),
                "POST /api/session/reauthentication", Map.of("password", PASSWORD),
                "GET /api/session/second-factor", Map.of(),
                "GET /api/session/last-sign-in", Map.of(),
                "POST /api/session/passkey-offers", Map.of(),
                "POST /api/session/recovery-codes", Map.of(),
                "POST /api/session/authenticators/acts/remove",
                        Map.of("id", UUID.randomUUID().toString()));
        open.forEach((address, body) -> assertThat(client.send(
                                address.substring(0, address.indexOf(' ')),
                                address.substring(address.indexOf(' ') + 1),
                                address.startsWith("GET") ? null : body)
                        .code())
                .as(address)
                .isEqualTo(code));
        if (stage != SessionStage.SECOND_FACTOR) {
            assertThat(client.get("/api/session/second-factor/ways").code()).isEqualTo(code);
            assertThat(client.post("/api/session/reauthentication/challenges", null)
                            .code())
                    .isEqualTo(code);
            assertThat(client.post("/api/session/second-factor/passkey", Map.of())
                            .code())
                    .isEqualTo(code);
            assertThat(giveCode(client, "123456").code()).isEqualTo(code);
        }
        if (stage != SessionStage.SECOND_FACTOR_SETUP) {
            assertThat(client.post("/api/session/authenticators", null).code()).isEqualTo(code);
        }
        if (stage != SessionStage.NEW_PASSWORD) {
            assertThat(client.put("/api/session/password", Map.of("password", "a quite new one 42"))
                            .code())
                    .isEqualTo(code);
        }
        assertThat(client.delete("/api/session").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("登录前的令牌不被采用，每进一步都换令牌和防伪标记，旧的立即无用")
    void changesTheTokenWithEveryStep() {
        AuthenticatorApp app = setUp("district.secretary");
        String planted = "planted-by-somebody-else";

        Client.Answer password = client.signIn("district.secretary", PASSWORD, "Cookie", "liangze-session=" + planted);
        String first = token(password);
        assertThat(first).isNotEmpty().isNotEqualTo(planted);
        assertThat(jdbc.sql("SELECT count(*) FROM access_session WHERE digest = encode(sha256(:planted), 'hex')")
                        .param("planted", planted.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();

        String csrf = password.json().path("csrfToken").asString();
        Client.Answer code = giveCode(client, app.code());
        assertThat(token(code)).isNotEmpty().isNotEqualTo(first);
        assertThat(code.json().path("csrfToken").asString()).isNotEqualTo(csrf);
        assertThat(browser()
                        .get("/api/units?limit=1", "Cookie", "liangze-session=" + first)
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("一个验证码同时用在两处，只放过一处")
    void takesACodeOnceAtTheSameMoment() throws Exception {
        AuthenticatorApp app = setUp("village.secretary");
        String code = app.code();
        var browsers = new ArrayList<Client>();
        for (int i = 0; i < 4; i++) {
            browsers.add(signedIn("village.secretary"));
        }
        var statuses = new ArrayList<Future<Integer>>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < browsers.size(); i++) {
                Client browser = browsers.get(i);
                String address = "198.51.100." + i;
                statuses.add(together.submit(
                        () -> giveCode(browser, code, FROM, address).status()));
            }
        }
        int taken = 0;
        for (Future<Integer> status : statuses) {
            assertThat(status.get()).isIn(200, 422);
            taken += status.get() == 200 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
        assertThat(giveCode(signedIn("village.secretary"), app.sameCode()).code())
                .isEqualTo("access-043");
    }

    @Test
    @DisplayName("猜验证码也放慢；重新输对密码不清零；本人从别处照样登录")
    void slowsDownWhoeverGuessesCodes() {
        AuthenticatorApp app = setUp("town.clerk");
        String guesser = "198.51.100.40";
        Client other = browser();
        for (int i = 0; i < 5; i++) {
            other.signIn("town.clerk", PASSWORD, FROM, guesser);
            giveCode(other, app.wrongCode(), FROM, guesser);
        }
        other.signIn("town.clerk", PASSWORD, FROM, guesser);
        Client.Answer last = giveCode(other, app.wrongCode(), FROM, guesser);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("access-003");

        client.signIn("town.clerk", PASSWORD, FROM, "198.51.100.41");
        assertThat(giveCode(client, app.code(), FROM, "198.51.100.41").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("一天错了太多次：不再认应用的验证码，对的也不认，恢复码仍可登录")
    void trustsOnlyRecoveryCodesAfterTooManyWrongOnes() {
        AuthenticatorApp app = setUp("town.discipline");
        Client owner = browser();
        owner.signIn("town.discipline", PASSWORD);
        String codes = giveCode(owner, app.code()).status() == 200
                ? owner.post("/api/session/recovery-codes", null)
                        .json()
                        .at("/codes/0")
                        .asString()
                : "";
        jdbc.sql("""
                INSERT INTO access_failure (user_digest, address, failures, last_at)
                SELECT encode(sha256(convert_to('the codes of the second factor of the account of person ' || person, 'UTF8')), 'hex'),
                       '203.0.113.200', 100, now()
                FROM access_account WHERE user_name = 'town.discipline'
                """).update();
        jdbc.sql("UPDATE access_authenticator SET last_step = last_step - 10").update();

        client.signIn("town.discipline", PASSWORD);
        Client.Answer refused = giveCode(client, app.sameCode());
        assertThat(refused.code()).isEqualTo("access-044");
        Client.Answer recovered =
                giveCode(client, codes.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(recovered.status()).isEqualTo(200);
        assertThat(recovered.json().path("method").asString()).isEqualTo("RECOVERY_CODE");
    }

    @Test
    @DisplayName("别人从许多地址猜密码，本人照样登录，不被锁在外面")
    void neverLocksTheOwnerOut() {
        jdbc.sql("""
                        INSERT INTO access_failure (user_digest, address, failures, last_at)
                        SELECT encode(sha256(convert_to('team.member', 'UTF8')), 'hex'), '203.0.113.' || n, 5, now()
                        FROM generate_series(1, 200) n
                        """).update();
        Client guesser = browser();
        assertThat(guesser.signIn("team.member", "a guess", FROM, "203.0.113.7").status())
                .isEqualTo(429);
        assertThat(guesser.signIn("team.member", "a guess", FROM, "203.0.113.222")
                        .status())
                .isEqualTo(401);
        assertThat(guesser.signIn("team.member", "a guess", FROM, "203.0.113.222")
                        .status())
                .isEqualTo(429);
        assertThat(client.signIn("team.member", PASSWORD, FROM, "192.0.2.77").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("用户不存在与密码错误，用时相当")
    void takesTheSameTimeForUnknownNames() {
        var unknown = new ArrayList<Long>();
        var wrong = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            unknown.add(time("nobody.at.all", "192.0.2." + i));
            wrong.add(time("city.discipline", "192.0.2." + (100 + i)));
        }
        double ratio = (double) median(unknown) / median(wrong);
        assertThat(ratio)
                .as("median of an unknown name to that of a wrong password")
                .isBetween(0.6, 1.7);
    }

    private long time(String user, String address) {
        Client browser = browser();
        long start = System.nanoTime();
        assertThat(browser.signIn(user, "not the password", FROM, address).status())
                .isEqualTo(401);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    @Test
    @DisplayName("别的网站替人登录、替人办理都不行：登录只收 JSON，有会话就要防伪标记")
    void refusesWhatOtherSitesCanSend() {
        String form = "{\"user\": \"assessor\", \"password\": \"" + PASSWORD + "\"}";
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            Client.Answer answer = client.post("/api/session", form, "Content-Type", type);
            assertThat(answer.status()).as(type).isIn(400, 415);
            assertThat(answer.header("Set-Cookie")).as(type).isEmpty();
        }
        client.as("system-administrator");
        for (String address : List.of(
                "/api/session/authenticators",
                "/api/session/recovery-codes",
                "/api/sessions/acts/end",
                "/api/session")) {
            Client.Answer forged = client.post(address, Map.of(), "X-CSRF-Token", "forged");
            assertThat(forged.status()).as(address).isEqualTo(403);
            assertThat(forged.code()).as(address).isEqualTo("access-012");
        }
    }

    @Test
    @DisplayName("上次登录：时间、地址、浏览器和系统，只留种类，不留原文")
    void tellsTheLastSignIn() {
        assertThat(signedIn("admin.audit")
                        .get("/api/session/last-sign-in")
                        .json()
                        .path("signIn")
                        .isNull())
                .isTrue();
        browser()
                .signIn(
                        "admin.audit",
                        PASSWORD,
                        FROM,
                        "198.51.100.9",
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; secret-build) Gecko/20100101 Firefox/127.0");
        Client.Answer last = signedIn("admin.audit").get("/api/session/last-sign-in");

        assertThat(last.json().at("/signIn/address").asString()).isEqualTo("198.51.100.9");
        assertThat(last.json().at("/signIn/browser").asString()).isEqualTo("FIREFOX");
        assertThat(last.json().at("/signIn/system").asString()).isEqualTo("WINDOWS");
        assertThat(last.json().at("/signIn/method").asString()).isEqualTo("PASSWORD");
        assertThat(jdbc.sql("SELECT count(*) FROM access_session s WHERE s::text LIKE '%secret-build%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("要重新验证的事：五分钟过了 403，密码或验证码都可以续；给错、都给、都不给不行")
    void asksForAFreshProof() {
        AuthenticatorApp app = setUp("admin.security");
        client.signIn("admin.security", PASSWORD);
        giveCode(client, app.code());
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
        Client.Answer stale = client.post("/api/session/recovery-codes", null);
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.code()).isEqualTo("access-010");

        String again = "/api/session/reauthentication";
        assertThat(client.post(again, Map.of()).status()).isEqualTo(422);
        assertThat(client.post(again, Map.of("password", PASSWORD, "code", "123456"))
                        .status())
                .isEqualTo(422);
        assertThat(client.post(again, Map.of("code", app.sameCode())).code()).isEqualTo("access-043");
        jdbc.sql("UPDATE access_authenticator SET last_step = last_step - 10").update();
        assertThat(client.post(again, Map.of("code", app.sameCode())).status()).isEqualTo(200);
        assertThat(client.post("/api/session/recovery-codes", null).status()).isEqualTo(201);

        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
        assertThat(client.post(again, Map.of("password", PASSWORD)).status()).isEqualTo(200);
        assertThat(client.post("/api/session/recovery-codes", null).status()).isEqualTo(201);
    }
}
