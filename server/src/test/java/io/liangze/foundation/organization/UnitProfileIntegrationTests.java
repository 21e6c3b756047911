package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("年度基本情况")
class UnitProfileIntegrationTests {

    private static final Map<String, Object> PROFILE = Map.of(
            "year",
            2026,
            "partyMembers",
            4118,
            "residents",
            72_000,
            "address",
            "湖滨路 1 号",
            "dutyPhone",
            "0510-00000000");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Client clerk;
    private String town;

    @BeforeEach
    void signIn() {
        clerk = new Client("http://localhost:" + port).as("town-office-clerk");
        town = clerk.get("/api/session").json().at("/post/unit/id").asString();
    }

    private String etag() {
        return clerk.get("/api/units/" + town).header("ETag");
    }

    private int entries() {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'organization.unit-described'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("[S3] 填写后可读、可追溯：记录与填写同一事务")
    void entersTheProfileAndRecordsIt() {
        int before = entries();
        Client.Answer answer = clerk.act("/api/units/" + town + "/acts/describe", PROFILE, etag());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/profile/partyMembers").asInt()).isEqualTo(4118);
        assertThat(answer.header("ETag")).isEqualTo(etag());
        assertThat(entries()).isEqualTo(before + 1);

        Client.Answer trace = clerk.get("/api/trace-entries?subject=unit:" + town + "&count=true");
        assertThat(trace.json().at("/items/0/id").asString())
                .isEqualTo(answer.json().path("trace").asString());
        assertThat(trace.json().at("/items/0/act").asString()).isEqualTo("organization.unit-described");
        assertThat(trace.json().at("/items/0/actor/person/name").asString()).isEqualTo("秦一禾");
        assertThat(trace.json().at("/items/0/parameters/partyMembers").asString())
                .isEqualTo("4118");
    }

    @Test
    @DisplayName("不足三名党员：拒绝，说明依据，什么都不留下")
    void refusesTooFewMembersWithItsBasis() {
        int before = entries();
        Client.Answer answer =
                clerk.act("/api/units/" + town + "/acts/describe", Map.of("year", 2026, "partyMembers", 2), etag());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("organization-001");
        assertThat(answer.json().path("basis").asString()).contains("第三十条");
        assertThat(answer.json().path("values").path("members").asString()).isEqualTo("2");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    @DisplayName("所有不合格的值一次说清，并指到位置")
    void namesAllViolationsAtOnce() {
        Client.Answer answer = clerk.act(
                "/api/units/" + town + "/acts/describe", Map.of("partyMembers", -1, "dutyPhone", "电话"), etag());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("request-014");
        assertThat(answer.json()
                        .path("violations")
                        .valueStream()
                        .map(v -> v.path("pointer").asString()))
                .containsExactlyInAnyOrder("/year", "/partyMembers", "/dutyPhone");
    }

    @Test
    @DisplayName("他人先改：412 并给出新版本；缺少 If-Match：428")
    void needsTheVersionSeen() {
        String seen = etag();
        assertThat(clerk.act("/api/units/" + town + "/acts/describe", PROFILE, seen)
                        .status())
                .isEqualTo(200);

        Client.Answer stale = clerk.act("/api/units/" + town + "/acts/describe", PROFILE, seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat("\"" + stale.json().at("/values/version").asString() + "\"").isEqualTo(etag());

        Client.Answer blind = clerk.post(
                "/api/units/" + town + "/acts/describe",
                PROFILE,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(blind.status()).isEqualTo(428);
    }

    @Test
    @DisplayName("两人同时提交：一人办成，一人 412；同一幂等键还在办：409")
    void letsOneOfTwoAtTheSameMomentWin() throws Exception {
        String path = "/api/units/" + town + "/acts/describe";
        String seen = etag();
        String key = UUID.randomUUID().toString();
        var answers = new ArrayList<Future<Client.Answer>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("SELECT 1 FROM organization_unit WHERE id = CAST(:id AS uuid) FOR UPDATE")
                        .param("id", town)
                        .query(Integer.class)
                        .single();
                answers.add(people.submit(() -> clerk.post(path, PROFILE, "If-Match", seen, "Idempotency-Key", key)));
                awaitWaiting(1);
                Client.Answer again = clerk.post(path, PROFILE, "If-Match", seen, "Idempotency-Key", key);
                assertThat(again.status()).isEqualTo(409);
                assertThat(again.code()).isEqualTo("request-012");
                assertThat(again.header("Retry-After")).isNotEmpty();
                answers.add(people.submit(() -> clerk.act(path, PROFILE, seen)));
                awaitWaiting(2);
            });
            assertThat(List.of(
                            answers.getFirst().get().status(),
                            answers.getLast().get().status()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    private void awaitWaiting(int requests) {
        Awaitility.await(requests + " requests wait for the unit")
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql(
                                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                                .query(Integer.class)
                                .single()
                        == requests);
    }

    @Test
    @DisplayName("同一幂等键：重复只办一次；换了内容：拒绝；缺少：拒绝")
    void actsOnceForOneKey() {
        String path = "/api/units/" + town + "/acts/describe";
        String key = UUID.randomUUID().toString();
        String seen = etag();
        Client.Answer first = clerk.post(path, PROFILE, "If-Match", seen, "Idempotency-Key", key);
        int after = entries();
        Client.Answer again = clerk.post(path, PROFILE, "If-Match", seen, "Idempotency-Key", key);
        Client.Answer other =
                clerk.post(path, Map.of("year", 2026, "partyMembers", 9), "If-Match", etag(), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("trace")).isEqualTo(first.json().path("trace"));
        assertThat(entries()).isEqualTo(after);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("request-011");
        assertThat(clerk.post(path, PROFILE, "If-Match", etag()).code()).isEqualTo("request-010");
    }

    @Test
    @DisplayName("别的单位看得见，改不了；原因写明")
    void othersSeeAndCannotChange() {
        Client villager = new Client("http://localhost:" + port).as("village-secretary");
        Client.Answer seen = villager.get("/api/units/" + town);
        assertThat(seen.json().at("/acts/0/allowed").asBoolean()).isFalse();
        assertThat(seen.json().at("/acts/0/why/code").asString()).isEqualTo("access-011");

        Client.Answer answer = villager.act("/api/units/" + town + "/acts/describe", PROFILE, seen.header("ETag"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("access-011");
    }
}
