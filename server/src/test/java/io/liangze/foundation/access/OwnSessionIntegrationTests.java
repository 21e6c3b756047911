package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

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
@DisplayName("本人的登录：看得到每一处，结束立即生效")
class OwnSessionIntegrationTests {

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

    private Client signedIn(String user) {
        var browser = new Client("http://localhost:" + port);
        assertThat(browser.signIn(user, PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static List<JsonNode> list(Client browser, String query) {
        return browser.get("/api/sessions" + query)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static JsonNode other(Client browser) {
        return list(browser, "").stream()
                .filter(session -> !session.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private static Client.Answer end(Client browser, JsonNode session, String key) {
        return browser.post(
                "/api/sessions/" + session.path("id").asString() + "/acts/end", null, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("只列本人登录完的；标明本处、方式、来处；令牌不在其中；分页、计数照规矩")
    void listsOnesOwn() {
        client.signIn(
                "city.clerk", PASSWORD, "X-Forwarded-For", "198.51.100.7", "User-Agent", "X (Android 14) Chrome/126.0");
        signedIn("city.clerk");
        Client unfinished = signedIn("city.clerk");
        signedIn("assessor");
        jdbc.sql("UPDATE access_session SET stage = 'SECOND_FACTOR' WHERE id = :id::uuid")
                .param("id", currentOf(unfinished))
                .update();

        List<JsonNode> own = list(client, "");
        assertThat(own).hasSize(2);
        assertThat(own.stream().filter(session -> session.path("current").asBoolean()))
                .singleElement()
                .satisfies(current -> {
                    assertThat(current.path("address").asString()).isEqualTo("198.51.100.7");
                    assertThat(current.path("browser").asString()).isEqualTo("CHROME");
                    assertThat(current.path("system").asString()).isEqualTo("ANDROID");
                    assertThat(current.path("method").asString()).isEqualTo("PASSWORD");
                });
        Client.Answer first = client.get("/api/sessions?limit=1&count=true&sort=createdAt");
        assertThat(first.json().at("/total/value").asInt()).isEqualTo(2);
        assertThat(first.json().at("/items/0/current").asBoolean()).isTrue();
        Client.Answer second = client.get("/api/sessions?limit=1&sort=createdAt&after="
                + first.json().path("next").asString());
        assertThat(second.json().at("/items/0/current").asBoolean()).isFalse();
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(client.get("/api/sessions?person=x").status()).isEqualTo(400);
    }

    private static String currentOf(Client browser) {
        return list(browser, "").stream()
                .filter(session -> session.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    @DisplayName("结束一处：那里下一个请求就是 401；同一键再来一次，结果相同；留痕给本人")
    void endsOneAtOnce() {
        Client lost = signedIn("town.secretary");
        client = signedIn("town.secretary");
        JsonNode session = other(client);
        String key = key();

        Client.Answer ended = end(client, session, key);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(lost.get("/api/units?limit=1").status()).isEqualTo(401);
        Client.Answer again = end(client, session, key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("trace")).isEqualTo(ended.json().path("trace"));
        assertThat(end(client, session, key()).status()).isEqualTo(404);
        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
        String person = client.get("/api/session").json().at("/person/id").asString();
        assertThat(client.get("/api/trace-entries?subject=person:" + person)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(entry -> entry.path("act").asString()))
                .contains("access.session-ended");
    }

    @Test
    @DisplayName("别人的登录结束不了，和不存在一样；看到以后换过职务的，照样结束")
    void endsNobodyElses() {
        Client other = signedIn("inspector");
        JsonNode foreign = list(other, "").getFirst();
        client = signedIn("district.secretary");
        Client.Answer refused = end(client, foreign, key());
        Client.Answer missing =
                client.post("/api/sessions/" + UUID.randomUUID() + "/acts/end", null, "Idempotency-Key", key());
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().path("detail")).isEqualTo(missing.json().path("detail"));
        assertThat(other.get("/api/units?limit=1").status()).isEqualTo(200);

        Client second = signedIn("inspector");
        JsonNode seen = other(second);
        String post = other.get("/api/session").json().at("/post/id").asString();
        other.goOn(other.put("/api/session/post", Map.of("post", post)));
        assertThat(second.post("/api/sessions/" + seen.path("id").asString() + "/acts/end", null)
                        .status())
                .as("without a key")
                .isEqualTo(400);
        assertThat(end(second, seen, key()).status())
                .as("whoever has taken it over does not keep it by changing posts")
                .isEqualTo(200);
        assertThat(other.get("/api/units?limit=1").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("一次结束多处：各自成败，按顺序说明；要五分钟内验证过身份；重复提交不再办")
    void endsManyEachByItself() {
        Client lost = signedIn("office.head");
        Client left = signedIn("office.head");
        client = signedIn("office.head");
        List<String> ids = list(client, "?sort=createdAt").stream()
                .filter(session -> !session.path("current").asBoolean())
                .map(session -> session.path("id").asString())
                .toList();
        String stranger = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("ids", List.of(ids.get(0), stranger, ids.get(1)));
        String key = key();

        Client.Answer ended = client.post("/api/sessions/acts/end", body, "Idempotency-Key", key);
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.json().at("/items/0/problem").isNull()).isTrue();
        assertThat(ended.json().at("/items/1/problem/status").asInt()).isEqualTo(404);
        assertThat(ended.json().at("/items/1/trace").isNull()).isTrue();
        assertThat(ended.json().at("/items/2/trace").isNull()).isFalse();
        assertThat(lost.get("/api/units?limit=1").status()).isEqualTo(401);
        assertThat(left.get("/api/units?limit=1").status()).isEqualTo(401);
        Client.Answer again = client.post("/api/sessions/acts/end", body, "Idempotency-Key", key);
        assertThat(again.json().at("/items/0/trace")).isEqualTo(ended.json().at("/items/0/trace"));

        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
        assertThat(client.post("/api/sessions/acts/end", body, "Idempotency-Key", key())
                        .code())
                .isEqualTo("access-010");
    }
}
