package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("[P4] 委托代办和应急查阅")
class DelegationIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client secretary;
    private Client clerk;

    @BeforeEach
    void signIn() {
        secretary = client("town-secretary");
        clerk = client("town-office-clerk");
        endWhatRuns();
    }

    /** What the past of the demonstration left is ended, so that each test gives its own. */
    private void endWhatRuns() {
        secretary
                .get("/api/delegations")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("inForce").asBoolean())
                .forEach(one -> assertThat(secretary
                                .act(
                                        "/api/delegations/" + one.path("id").asString() + "/acts/end",
                                        Map.of(),
                                        "\"" + one.path("version").asLong() + "\"")
                                .status())
                        .isEqualTo(200));
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private static String person(Client client) {
        return client.get("/api/session").json().at("/person/id").asString();
    }

    private static String post(Client client) {
        return client.get("/api/session").json().at("/post/id").asString();
    }

    private static String unit(Client client) {
        return client.get("/api/session").json().at("/post/unit/id").asString();
    }

    private static Client.Answer delegate(Client holder, String delegate, String lastOn) {
        return holder.post(
                "/api/delegations",
                Map.of("delegate", delegate, "lastOn", lastOn, "reason", "外出学习"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static void end(Client holder, Client.Answer given) {
        assertThat(holder.act(
                                "/api/delegations/" + given.json().path("id").asString() + "/acts/end",
                                Map.of(),
                                given.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("受托人以该职务准备，看得见是代谁；不能决定；终止后下一次请求就不行了")
    void aDelegatePreparesUntilItEnds() {
        Client.Answer given = delegate(secretary, person(clerk), "2026-12-20");
        assertThat(given.status()).isEqualTo(201);

        String post = post(secretary);
        Client.Answer acting = clerk.put("/api/session/post", Map.of("post", post));
        assertThat(acting.status()).isEqualTo(200);
        assertThat(acting.json().at("/post/holder/id").asString()).isEqualTo(person(secretary));
        assertThat(acting.json().at("/post/until").asString()).isEqualTo("2026-12-21");
        assertThat(acting.json().path("permissions").toString())
                .contains("unit.describe")
                .doesNotContain("glass.break");
        Client delegated = clerk.with(acting.json().path("csrfToken").asString());
        assertThat(delegated.get("/api/units/" + unit(secretary)).status()).isEqualTo(200);
        assertThat(delegate(delegated, person(client("team-member")), "2026-12-20")
                        .code())
                .isEqualTo("access-025");

        end(secretary, given);
        assertThat(delegated.get("/api/units").status()).isEqualTo(401);
        assertThat(client("town-office-clerk").get("/api/units").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("受托人离任或调走，委托当即不管用：不再能换到该职务，正在办的下一次请求就断")
    void aDelegateStandsOnHisOwnPost() {
        delegate(secretary, person(clerk), "2026-12-20");
        String post = post(secretary);
        Client delegated = clerk.with(clerk.put("/api/session/post", Map.of("post", post))
                .json()
                .path("csrfToken")
                .asString());
        assertThat(delegated.get("/api/units?limit=1").status()).isEqualTo(200);
        String clerkId = person(delegated);
        jdbc.sql(
                        "UPDATE organization_term SET to_on = DATE '2026-12-08' WHERE person = CAST(:person AS uuid) AND to_on IS NULL")
                .param("person", clerkId)
                .update();
        try {
            assertThat(delegated.get("/api/units?limit=1").status()).isIn(401, 403);
            assertThat(new Client("http://localhost:" + port)
                            .post("/api/demo/sessions", Map.of("persona", "town-office-clerk"))
                            .raw()
                            .body())
                    .doesNotContain(post);
        } finally {
            jdbc.sql(
                            "UPDATE organization_term SET to_on = NULL WHERE person = CAST(:person AS uuid) AND to_on = DATE '2026-12-08'")
                    .param("person", clerkId)
                    .update();
        }
    }

    @Test
    @DisplayName("不能委托给自己、三员、外单位、太久；不能重复；三员不能委托；别人的委托看不见也终止不了")
    void refusesWhatTheRulesForbid() {
        assertThat(delegate(secretary, person(secretary), "2026-12-20").code()).isEqualTo("access-023");
        assertThat(delegate(secretary, person(client("system-administrator")), "2026-12-20")
                        .code())
                .isEqualTo("access-024");
        assertThat(delegate(client("security-administrator"), person(clerk), "2026-12-20")
                        .code())
                .isEqualTo("access-024");
        assertThat(delegate(secretary, person(client("district-secretary")), "2026-12-20")
                        .code())
                .isEqualTo("access-022");
        assertThat(delegate(secretary, person(clerk), "2027-04-01").code()).isEqualTo("access-021");
        assertThat(delegate(secretary, person(clerk), "2026-12-07").code()).isEqualTo("access-021");

        Client.Answer given = delegate(secretary, person(client("team-member")), "2026-12-31");
        assertThat(delegate(secretary, person(client("team-member")), "2026-12-24")
                        .code())
                .isEqualTo("access-026");
        Client stranger = client("village-secretary");
        assertThat(stranger.get("/api/delegations").json().path("items").isEmpty())
                .isTrue();
        assertThat(stranger.act(
                                "/api/delegations/" + given.json().path("id").asString() + "/acts/end",
                                Map.of(),
                                given.header("ETag"))
                        .status())
                .isEqualTo(404);
        end(secretary, given);
        assertThat(secretary
                        .act("/api/delegations/" + given.json().path("id").asString() + "/acts/end", Map.of(), "\"2\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("应急查阅：一小时内能看外单位的工作记录，本单位知道是谁、为什么；本来能看的不用开；三员不能开")
    void opensWorkRecordsWithAReason() {
        Client stranger = client("city-office-clerk");
        Client team = client("dispatched-team-head");
        String town = unit(secretary);
        assertThat(team.get("/api/trace-entries?unit=" + town).status()).isEqualTo(403);

        Client.Answer opened = open(team, town, "汛情值守，需核对该镇当日记录");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("open").asBoolean()).isTrue();
        assertThat(team.get("/api/trace-entries?unit=" + town).status()).isEqualTo(200);
        assertThat(team.act("/api/units/" + town + "/acts/describe", Map.of("year", 2026, "partyMembers", 30), "\"1\"")
                        .status())
                .as("for reading only")
                .isEqualTo(403);

        assertThat(secretary.get("/api/break-glass-openings").json().toString()).contains("汛情值守");
        assertThat(client("security-administrator")
                        .get("/api/break-glass-openings")
                        .json()
                        .toString())
                .contains("汛情值守");
        assertThat(client("village-secretary")
                        .get("/api/break-glass-openings")
                        .json()
                        .toString())
                .doesNotContain("汛情值守");

        assertThat(open(stranger, town, "本来就能看的，不需要再开").code()).isEqualTo("access-027");
        assertThat(open(client("audit-administrator"), town, "三员不能看业务记录的").status())
                .isEqualTo(403);
        assertThat(open(team, town, "太短").status()).isEqualTo(422);
        assertThat(open(team, town, " ".repeat(12)).status()).isEqualTo(422);
        assertThat(open(team, UUID.randomUUID().toString(), "没有这个单位，当作不存在").status())
                .isEqualTo(404);
    }

    private static Client.Answer open(Client client, String unit, String reason) {
        return client.post(
                "/api/break-glass-openings",
                Map.of("unit", unit, "reason", reason),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
