package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiangzeTest
@DisplayName("接口惯例：读不懂的请求得到位置和办法")
class ConventionsIntegrationTests {

    @LocalServerPort
    private int port;

    private Client client;
    private String path;

    @BeforeEach
    void signIn() {
        client = new Client("http://localhost:" + port).as("town-secretary");
        path = "/api/units/"
                + client.get("/api/session").json().at("/post/unit/id").asString() + "/acts/describe";
    }

    private Client.Answer act(String body) {
        return client.act(path, body, "\"1\"");
    }

    @Test
    @DisplayName("语法错误说明行列；不认识的字段、类型不对说明位置")
    void saysWhereTheBodyCannotBeRead() {
        Client.Answer syntax = act("{\"year\": 2026,\n oops}");
        assertThat(syntax.status()).isEqualTo(400);
        assertThat(syntax.code()).isEqualTo("request-001");
        assertThat(syntax.json().at("/violations/0/values/line").asString()).isEqualTo("2");

        Client.Answer unknown = act("{\"year\": 2026, \"partyMembers\": 9, \"colour\": \"red\"}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("request-002");
        assertThat(unknown.json().at("/violations/0/pointer").asString()).isEqualTo("/colour");

        Client.Answer type = act("{\"year\": \"this\", \"partyMembers\": 9}");
        assertThat(type.status()).isEqualTo(400);
        assertThat(type.json().at("/violations/0/pointer").asString()).isEqualTo("/year");

        Client.Answer deep = act("[".repeat(60) + "]".repeat(60));
        assertThat(deep.status()).isEqualTo(400);
    }

    @Test
    @DisplayName("参数：不认识的、越界的、类型不对的，都指出是哪一个")
    void saysWhichParameterIsWrong() {
        for (String query : new String[] {
            "limit=0", "limit=201", "limit=x", "level=MOON", "q=a", "sort=colour", "sort=name,-name", "parent=1"
        }) {
            Client.Answer answer = client.get("/api/places?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.code()).as(query).isEqualTo("request-004");
            assertThat(answer.json().at("/violations/0/pointer").asString())
                    .isEqualTo("?" + query.substring(0, query.indexOf('=')));
        }
        assertThat(client.get("/api/places?lmit=3").code()).isEqualTo("request-003");
        assertThat(client.get("/api/places?after=AAAA").code()).isEqualTo("request-013");
    }

    @Test
    @DisplayName("幂等键写错：说明要什么，不说程序内部的事")
    void keepsTheProgramsOwnWordsToItself() {
        Client.Answer answer = client.post(
                path, "{\"year\": 2026, \"partyMembers\": 9}", "If-Match", "\"1\"", "Idempotency-Key", "one");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request-010");
        assertThat(answer.json().path("values").size()).isZero();
    }

    @Test
    @DisplayName("续页走到底，不重不漏")
    void pagesToTheEndWithoutLossOrRepetition() {
        var seen = new TreeSet<String>();
        String after = "";
        int total = client.get("/api/places?count=true&limit=1")
                .json()
                .at("/total/value")
                .asInt();
        int rows = 0;
        do {
            Client.Answer page = client.get("/api/places?sort=-name&limit=200" + after);
            page.json().path("items").forEach(item -> seen.add(item.path("id").asString()));
            rows += page.json().path("items").size();
            String next = page.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        assertThat(rows).isEqualTo(total);
        assertThat(seen).hasSize(total);
    }

    @Test
    @DisplayName("[S1] 地方数与来源一致：1 市、7 区县加演示区、74 加 5、1242 加 60")
    void countsThePlaces() {
        assertThat(count("level=CITY")).isEqualTo(1);
        assertThat(count("level=DISTRICT&invented=false")).isEqualTo(7);
        assertThat(count("level=TOWN&invented=false")).isEqualTo(74);
        assertThat(count("level=VILLAGE&invented=false")).isEqualTo(1242);
        assertThat(count("level=VILLAGE&invented=true")).isEqualTo(60);
        assertThat(client.get("/api/places?q=%E6%B9%96%E3%B3%87")
                        .json()
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("湖㳇镇");
    }

    private int count(String query) {
        return client.get("/api/places?count=true&limit=1&" + query)
                .json()
                .at("/total/value")
                .asInt();
    }

    @Test
    @DisplayName("不存在、方法不对、类型不对；语言按请求，默认中文；每个回答都带业务时间")
    void answersInTheLanguageAskedFor() {
        Client.Answer absent = client.get("/api/units/" + UUID.randomUUID());
        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.json().path("title").asString()).isEqualTo("没有找到");
        assertThat(client.get("/api/units/" + UUID.randomUUID(), "Accept-Language", "en")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
        assertThat(client.get("/api/units/x").status()).isEqualTo(404);
        assertThat(client.put("/api/units", java.util.Map.of()).status()).isEqualTo(405);
        assertThat(client.post(
                                path,
                                "a=b",
                                "Content-Type",
                                "text/plain",
                                "If-Match",
                                "\"1\"",
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(415);
        assertThat(absent.header("Liangze-Now")).startsWith("2026-12-08T01:");
        assertThat(absent.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(absent.header("Cache-Control")).contains("no-store");
    }
}
