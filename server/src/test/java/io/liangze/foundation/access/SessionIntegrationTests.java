package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("登录与会话")
class SessionIntegrationTests {

    private static final String PASSWORD = "liangze-demo";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void openABrowser() {
        client = new Client("http://localhost:" + port);
    }

    private Client.Answer signIn(String user, String password) {
        return client.post("/api/session", Map.of("user", user, "password", password));
    }

    @Test
    @DisplayName("用户名和密码正确：以主要职务登录，Cookie 脚本不可读，令牌不落库")
    void signsInAsTheMainPost() {
        Client.Answer answer = signIn("town.secretary", PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/person/name").asString()).isEqualTo("顾维川");
        assertThat(answer.json().at("/post/name").asString()).isEqualTo("镇党委书记");
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        String token = answer.header("Set-Cookie").replaceAll("liangze-session=([^;]*);.*", "$1");
        assertThat(jdbc.sql("SELECT count(*) FROM access_session WHERE digest = :token OR csrf_token = :token")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("密码错误与用户不存在回答相同")
    void answersAlikeForWrongPasswordAndUnknownUser() {
        Client.Answer wrong = signIn("inspector", "not the password");
        Client.Answer unknown = signIn("nobody.at.all", "not the password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("access-001");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.json().path("detail")).isEqualTo(wrong.json().path("detail"));
    }

    @Test
    @DisplayName("连续错误后放慢，并说明等多久；别人的账号不受影响")
    void slowsDownAfterFailures() {
        for (int i = 0; i < 5; i++) {
            signIn("assessor", "guess " + i);
        }
        Client.Answer answer = signIn("assessor", PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("access-003");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(signIn("team.member", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("同时猜很多次也不会都放过；记下的不是输入的名字")
    void countsGuessesMadeAtTheSameMoment() throws Exception {
        var statuses = new ArrayList<Future<Integer>>();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                String guess = "guess " + i;
                statuses.add(guessers.submit(() -> signIn("office.head", guess).status()));
            }
        }
        int judged = 0;
        for (Future<Integer> status : statuses) {
            assertThat(status.get()).isIn(401, 429);
            judged += status.get() == 401 ? 1 : 0;
        }
        assertThat(judged).isBetween(1, SlowDown.USUAL.free() + 1);
        assertThat(jdbc.sql("SELECT user_digest FROM access_failure")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("未登录：先说 401，不看参数")
    void asksForASessionBeforeItLooksAtParameters() {
        assertThat(client.get("/api/units?nonsense=1").status()).isEqualTo(401);
        assertThat(client.get("/api/units/not-an-id").status()).isEqualTo(401);
        assertThat(client.get("/api/no-such-thing").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("没有防伪标记的修改被拒")
    void refusesChangesWithoutTheToken() {
        client.as("town-secretary");
        Client.Answer answer =
                client.post("/api/session/reauthentication", Map.of("password", PASSWORD), "X-CSRF-Token", "forged");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("access-012");
    }

    @Test
    @DisplayName("换职务后，仍显示原职务的页面不能再办理，要先换取新的防伪标记")
    void changingThePostMakesTheTokenBeforeInvalid() {
        client.as("town-secretary");
        Client.Answer before = client.get("/api/session");
        Client.Answer chosen = client.put(
                "/api/session/post", Map.of("post", before.json().at("/post/id").asString()));
        Client.Answer stale = client.delete("/api/session");

        assertThat(chosen.status()).isEqualTo(200);
        String token = chosen.json().path("csrfToken").asString();
        assertThat(token).isNotEqualTo(before.json().path("csrfToken").asString());
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.code()).isEqualTo("access-012");
        assertThat(client.get("/api/session").json().path("csrfToken").asString())
                .isEqualTo(token);
        assertThat(client.delete("/api/session", "X-CSRF-Token", token).status())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("页面自动轮询不延长会话，人的请求才延长")
    void pollingDoesNotKeepTheSessionAlive() {
        client.as("inspector");
        String person = client.get("/api/session").json().at("/person/id").asString();
        jdbc.sql("UPDATE access_session SET seen_at = seen_at - interval '1 hour' WHERE person = :person::uuid")
                .param("person", person)
                .update();
        Instant before = seenAt(person);

        assertThat(client.get("/api/units?limit=1", "Liangze-Poll", "true").status())
                .isEqualTo(200);
        assertThat(seenAt(person)).isEqualTo(before);

        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
        assertThat(seenAt(person)).isAfter(before);
    }

    private Instant seenAt(String person) {
        return jdbc.sql("SELECT max(seen_at) FROM access_session WHERE person = :person::uuid")
                .param("person", person)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    @Test
    @DisplayName("再次验证：错误 422，正确则更新时间")
    void takesThePasswordAgain() {
        client.as("city-secretary");
        Client.Answer wrong = client.post("/api/session/reauthentication", Map.of("password", "no"));
        Client.Answer right = client.post("/api/session/reauthentication", Map.of("password", PASSWORD));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("access-002");
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.json().path("authenticatedAt").isNull()).isFalse();
    }

    @Test
    @DisplayName("退出后会话失效，登录和退出都留痕，只有本人看得到")
    void endsAndLeavesATraceForHimselfAlone() {
        client.as("district-secretary");
        String person = client.get("/api/session").json().at("/person/id").asString();
        String unit = client.get("/api/session").json().at("/post/unit/id").asString();
        assertThat(client.delete("/api/session").status()).isEqualTo(204);
        assertThat(client.get("/api/units").status()).isEqualTo(401);

        client.as("district-secretary");
        Client.Answer own = client.get("/api/trace-entries?subject=person:" + person);
        assertThat(own.json().path("items").valueStream().map(e -> e.path("act").asString()))
                .contains("access.signed-in", "access.signed-out");
        Client.Answer ofUnit = client.get("/api/trace-entries?unit=" + unit);
        assertThat(ofUnit.json()
                        .path("items")
                        .valueStream()
                        .map(e -> e.path("act").asString()))
                .doesNotContain("access.signed-in", "access.signed-out");

        Client other = new Client("http://localhost:" + port).as("city-secretary");
        assertThat(other.get("/api/trace-entries?subject=person:" + person).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("[P4] 不能以不担任的职务办理；没有的权限说明不能")
    void actsOnlyInPostsThatHeHolds() {
        client.as("team-member");
        String foreign = new Client("http://localhost:" + port)
                .as("town-secretary")
                .get("/api/session")
                .json()
                .at("/post/id")
                .asString();
        assertThat(client.put("/api/session/post", Map.of("post", foreign)).status())
                .isEqualTo(404);

        Client administrator = new Client("http://localhost:" + port).as("system-administrator");
        String unit =
                administrator.get("/api/session").json().at("/post/unit/id").asString();
        Client.Answer refused = administrator.get("/api/trace-entries?unit=" + unit);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("access-011");
    }
}
