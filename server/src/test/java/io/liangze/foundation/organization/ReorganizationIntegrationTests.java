package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** One year of one organization, in the order of its days. */
@LiangzeTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("区划和机构调整")
class ReorganizationIntegrationTests {

    private static final String EVE = "2026-06-30";
    private static final String DAY = "2026-07-01";
    private static final String AUGUST = "2026-08-01";
    private static final String SEPTEMBER = "2026-09-01";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client administrator;

    @BeforeEach
    void signIn() {
        administrator = new Client("http://localhost:" + port).as("system-administrator");
    }

    private String place(String code) {
        return jdbc.sql("SELECT id FROM organization_place WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String unit(String code) {
        return jdbc.sql("SELECT id FROM organization_unit WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static Map<String, Object> step(Object... members) {
        var step = new TreeMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            step.put(String.valueOf(members[i]), members[i + 1]);
        }
        return step;
    }

    private Client.Answer draft(String on, Map<?, ?>... steps) {
        return administrator.post(
                "/api/reorganizations",
                Map.of("title", "区划调整", "basis", "演示民发〔2026〕7号", "effectiveOn", on, "steps", List.of(steps)),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private Client.Answer enact(Client.Answer drafted) {
        return administrator.act(
                "/api/reorganizations/" + drafted.json().path("id").asString() + "/acts/enact",
                Map.of(),
                drafted.header("ETag"));
    }

    private JsonNode read(String address, String day) {
        return administrator
                .get(address + (address.contains("?") ? "&" : "?") + "asOf=" + day)
                .json();
    }

    private List<String> codesWithin(String within, String day) {
        return read("/api/places?limit=200&within=" + place(within), day)
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString())
                .toList();
    }

    @Test
    @Order(3)
    @DisplayName("[P5] 区分设、两村划转：先看会怎样，实施后前一天和当天各有各的回答")
    void splitsADistrictAndMovesTwoVillages() {
        Client.Answer drafted = draft(
                DAY,
                step(
                        "does", "SPLIT_PLACE",
                        "place", place("990100"),
                        "code", "990200",
                        "name", "演示新区（虚构）",
                        "placeKind", "DISTRICT",
                        "taken", List.of(place("990100004"), place("990100005"))),
                step("does", "MOVE_PLACE", "place", place("990100001001"), "to", place("990100002")),
                step("does", "MOVE_PLACE", "place", place("990100001002"), "to", place("990100002")));
        assertThat(drafted.status()).isEqualTo(201);

        String id = drafted.json().path("id").asString();
        JsonNode preview =
                administrator.get("/api/reorganizations/" + id + "/changes").json();
        assertThat(preview.path("items").size()).isGreaterThan(10);
        assertThat(preview.at("/items/0/kind").asString()).isEqualTo("PLACE_BEGUN");
        assertThat(jdbc.sql("SELECT count(*) FROM organization_place WHERE code = '990200'")
                        .query(Integer.class)
                        .single())
                .as("looking changes nothing")
                .isZero();

        Client.Answer enacted = enact(drafted);
        assertThat(enacted.status()).isEqualTo(200);
        assertThat(enacted.json().path("state").asString()).isEqualTo("ENACTED");

        assertThat(codesWithin("990100", EVE)).contains("990100004", "990100005", "990100001001");
        assertThat(codesWithin("990100", DAY))
                .contains("990100001", "990100002")
                .doesNotContain("990100004", "990100005");
        assertThat(codesWithin("990200", DAY)).contains("990100004", "990100005001", "990200");
        assertThat(codesWithin("990100001", EVE)).contains("990100001001", "990100001002");
        assertThat(codesWithin("990100001", DAY)).doesNotContain("990100001001", "990100001002");
        assertThat(codesWithin("990100002", DAY)).contains("990100001001", "990100001002");

        String village = "/api/units/" + unit("990100001001.P");
        assertThat(read(village, EVE).at("/superior/name").asString()).isEqualTo("中共梅泽镇委员会");
        assertThat(read(village, DAY).at("/superior/name").asString()).isEqualTo("中共荆塘镇委员会");
        JsonNode commission = read("/api/units/" + unit("990100004.S"), DAY);
        assertThat(commission.at("/superior/name").asString()).isEqualTo("中共演示新区纪律检查委员会");
        assertThat(read("/api/units/" + unit("990100004.S"), EVE)
                        .at("/superior/name")
                        .asString())
                .isEqualTo("中共演示区纪律检查委员会");
        assertThat(read("/api/units/" + unit("990200.S"), DAY)
                        .at("/superior/name")
                        .asString())
                .isEqualTo("中共无锡市纪律检查委员会");
        JsonNode changes =
                administrator.get("/api/reorganizations/" + id + "/changes").json();
        assertThat(told(changes)).as("what came of it is what was told").isEqualTo(told(preview));
        closureIsTrue();
    }

    private static List<String> told(JsonNode changes) {
        return changes.path("items")
                .valueStream()
                .map(change -> String.join(
                        " ",
                        change.path("kind").asString(),
                        change.path("name").asString(),
                        change.path("after").asString()))
                .toList();
    }

    @Test
    @Order(5)
    @DisplayName("合并：下级归并入方，机构撤销、任职终止，办事机构迁过去")
    void mergesTwoTowns() {
        Client.Answer enacted = enact(
                draft(SEPTEMBER, step("does", "MERGE_PLACE", "place", place("990100001"), "to", place("990100002"))));
        assertThat(enacted.status()).isEqualTo(200);

        assertThat(codesWithin("990100002", SEPTEMBER)).contains("990100001001").doesNotContain("990100001");
        assertThat(codesWithin("990100", "2026-08-31")).contains("990100001");
        String office = "/api/units/" + unit("990100001.O01");
        assertThat(read(office, SEPTEMBER).at("/superior/name").asString()).isEqualTo("中共荆塘镇委员会");
        assertThat(read(office, SEPTEMBER).at("/place/name").asString()).isEqualTo("荆塘镇");
        String committee = "/api/units/" + unit("990100001.P");
        assertThat(read(committee, SEPTEMBER).path("validTo").asString()).isEqualTo(SEPTEMBER);
        assertThat(read(committee + "/posts", "2026-08-31").path("items").size())
                .isEqualTo(6);
        assertThat(read(committee + "/posts", SEPTEMBER).path("items").size()).isZero();
        assertThat(new Client("http://localhost:" + port)
                        .post("/api/session", Map.of("user", "town.secretary", "password", "liangze-demo"))
                        .status())
                .as("who lost his only post cannot sign in")
                .isEqualTo(401);
        closureIsTrue();
    }

    @Test
    @Order(4)
    @DisplayName("更名、设立、改变隶属、撤销")
    void renamesFoundsMovesAndClosesUnits() {
        Client.Answer enacted = enact(draft(
                AUGUST,
                step(
                        "does", "RENAME_PLACE",
                        "place", place("990100003"),
                        "name", "芦溪镇",
                        "placeKind", "TOWN"),
                step(
                        "does", "FOUND_UNIT",
                        "code", "990100003.O91",
                        "name", "芦溪镇应急办公室",
                        "shortName", "芦溪应急办",
                        "unitKind", "TOWN_OFFICE",
                        "place", place("990100003"),
                        "principal", unit("990100003.P")),
                step("does", "CLOSE_UNIT", "unit", unit("990100001.O10"))));
        assertThat(enacted.status()).isEqualTo(200);

        assertThat(read("/api/places/" + place("990100003"), "2026-07-31")
                        .path("name")
                        .asString())
                .isEqualTo("芦溪街道");
        assertThat(read("/api/places/" + place("990100003"), AUGUST)
                        .path("kind")
                        .asString())
                .isEqualTo("TOWN");
        assertThat(read("/api/units?q=990100003.O91", AUGUST).path("items").size())
                .isEqualTo(1);
        assertThat(read("/api/units?q=990100003.O91", "2026-07-31")
                        .path("items")
                        .size())
                .isZero();
        assertThat(read("/api/units?q=990100001.O10", AUGUST).path("items").size())
                .isZero();
        closureIsTrue();
    }

    private void refuses(String rule, Client.Answer drafted) {
        assertThat(drafted.status()).isEqualTo(201);
        String before = administrator
                .get("/api/reorganizations/" + drafted.json().path("id").asString())
                .header("ETag");
        assertThat(enact(drafted).code()).isEqualTo(rule);
        assertThat(administrator
                        .get("/api/reorganizations/" + drafted.json().path("id").asString() + "/changes")
                        .code())
                .isEqualTo(rule);
        assertThat(administrator
                        .get("/api/reorganizations/" + drafted.json().path("id").asString())
                        .header("ETag"))
                .isEqualTo(before);
    }

    @Test
    @Order(1)
    @DisplayName("每条规则都会拒绝，拒绝后什么都没变")
    void refusesByEachRule() {
        refuses("organization-004", draft("2021-01-01", move("990100001001", "990100002")));
        refuses("organization-005", draft("2020-12-31", move("990100001001", "990100002")));
        refuses("organization-006", draft(DAY, move("990100001001", "990100")));
        refuses("organization-010", draft(DAY, move("990100001001", "320205001")));
        refuses("organization-007", draft(DAY, found("990100001.P", "梅泽镇又一办", unit("990100001.P"), null)));
        refuses("organization-008", draft(DAY, found("990100001.O98", "梅泽镇党政办公室", unit("990100001.P"), null)));
        refuses("organization-009", draft(DAY, moveUnit("990100001.P", "PRINCIPAL", "990100001001.P")));
        refuses("organization-011", draft(DAY, moveUnit("990100001.S", "SUPERVISORY", "990100001.P")));
        refuses("organization-012", draft(DAY, step("does", "CLOSE_UNIT", "unit", unit("990100001.P"))));
        refuses(
                "organization-013",
                draft(
                        DAY,
                        step(
                                "does", "SPLIT_PLACE",
                                "place", place("990100001"),
                                "code", "990100009",
                                "name", "新镇",
                                "placeKind", "TOWN",
                                "taken", List.of(place("990100002001")))));
        refuses(
                "organization-016",
                draft(DAY, step("does", "MERGE_PLACE", "place", place("990100001"), "to", place("990100001"))));
        closureIsTrue();
    }

    private Map<String, Object> move(String place, String to) {
        return step("does", "MOVE_PLACE", "place", place(place), "to", place(to));
    }

    private Map<String, Object> moveUnit(String unit, String line, String to) {
        return step("does", "MOVE_UNIT", "unit", unit(unit), "line", line, "to", unit(to));
    }

    private Map<String, Object> found(String code, String name, String principal, @Nullable String supervisory) {
        var step = step(
                "does", "FOUND_UNIT",
                "code", code,
                "name", name,
                "shortName", name,
                "unitKind", "TOWN_OFFICE",
                "place", place("990100001"),
                "principal", principal);
        if (supervisory != null) {
            step.put("supervisory", supervisory);
        }
        return step;
    }

    @Test
    @Order(2)
    @DisplayName("草稿可改可作废，实施后不能；别人看不到草稿，看得到已实施的；步骤缺什么一次说清")
    void keepsDraftsApart() {
        Client.Answer empty =
                draft(DAY, step("does", "SPLIT_PLACE", "place", place("990100")), step("does", "MOVE_UNIT"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json()
                        .path("violations")
                        .valueStream()
                        .map(v -> v.path("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "/steps/0/code",
                        "/steps/0/name",
                        "/steps/0/placeKind",
                        "/steps/0/taken",
                        "/steps/1/line",
                        "/steps/1/to",
                        "/steps/1/unit");

        Client.Answer drafted = draft(DAY, move("990100001008", "990100002"));
        String address = "/api/reorganizations/" + drafted.json().path("id").asString();
        Client clerk = new Client("http://localhost:" + port).as("town-office-clerk");
        assertThat(clerk.get(address).status()).isEqualTo(404);
        assertThat(clerk.post(
                                "/api/reorganizations",
                                Map.of(
                                        "title",
                                        "x",
                                        "basis",
                                        "y",
                                        "effectiveOn",
                                        DAY,
                                        "steps",
                                        List.of(move("990100001008", "990100002"))),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(403);

        assertThat(enact(drafted).status()).isEqualTo(200);
        assertThat(clerk.get(address).json().path("state").asString()).isEqualTo("ENACTED");
        String etag = administrator.get(address).header("ETag");
        assertThat(administrator.act(address + "/acts/enact", Map.of(), etag).code())
                .isEqualTo("organization-015");
        assertThat(administrator.delete(address, "If-Match", etag).code()).isEqualTo("organization-015");

        Client.Answer second = draft(DAY, move("990100001009", "990100002"));
        String other = "/api/reorganizations/" + second.json().path("id").asString();
        assertThat(administrator
                        .delete(other, "If-Match", second.header("ETag"))
                        .status())
                .isEqualTo(204);
        assertThat(administrator.get(other).status()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'organization.reorganized'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Every pair of both closures follows from the relations, and the other way round. */
    private void closureIsTrue() {
        assertThat(jdbc.sql("""
                        WITH RECURSIVE chain (above, below, depth, during) AS (
                            SELECT place, place, 0,
                                   daterange(min(from_on), CASE WHEN bool_or(to_on IS NULL) THEN NULL ELSE max(to_on) END)
                            FROM organization_place_state GROUP BY place
                            UNION ALL
                            SELECT state.parent, chain.below, chain.depth + 1,
                                   chain.during * daterange(state.from_on, state.to_on)
                            FROM chain JOIN organization_place_state state ON state.place = chain.above
                                 AND state.parent IS NOT NULL AND daterange(state.from_on, state.to_on) && chain.during
                        ), stored AS (
                            SELECT above, below, depth, daterange(from_on, to_on) AS during FROM organization_place_below
                        )
                        SELECT (SELECT count(*) FROM (TABLE chain EXCEPT TABLE stored) missing)
                             + (SELECT count(*) FROM (TABLE stored EXCEPT TABLE chain) surplus)
                        """).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("""
                        WITH RECURSIVE chain (line, above, below, depth, during) AS (
                            SELECT line.line, state.unit, state.unit, 0,
                                   daterange(min(from_on), CASE WHEN bool_or(to_on IS NULL) THEN NULL ELSE max(to_on) END)
                            FROM organization_unit_state state, (VALUES ('PRINCIPAL'), ('SUPERVISORY')) line (line)
                            GROUP BY line.line, state.unit
                            UNION ALL
                            SELECT chain.line, relation.upper, chain.below, chain.depth + 1,
                                   chain.during * daterange(relation.from_on, relation.to_on)
                            FROM chain JOIN organization_unit_relation relation ON relation.line = chain.line
                                 AND relation.lower = chain.above AND daterange(relation.from_on, relation.to_on) && chain.during
                        ), stored AS (
                            SELECT line, above, below, depth, daterange(from_on, to_on) AS during FROM organization_unit_below
                        )
                        SELECT (SELECT count(*) FROM (TABLE chain EXCEPT TABLE stored) missing)
                             + (SELECT count(*) FROM (TABLE stored EXCEPT TABLE chain) surplus)
                        """).query(Integer.class).single()).isZero();
    }
}
