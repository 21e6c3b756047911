package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("纪检队伍：编制、空缺、培训、议事协调机构")
class StaffingIntegrationTests {

    private static final String FIRST_TOWN = "990100001.S";
    private static final String SECOND_TOWN = "990100002.S";

    /** Of the workbook, and which of them holds a day. */
    private static final int COLUMNS = 13;

    private static final int DAY = 7;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client city;
    private Client town;
    private String own;

    @BeforeEach
    void signIn() {
        city = client("city-discipline-secretary");
        town = client("town-discipline-secretary");
        own = unit(FIRST_TOWN);
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private String unit(String code) {
        return jdbc.sql("SELECT id FROM organization_unit WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static List<String> codes(Client.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(body -> body.path("code").asString())
                .toList();
    }

    /** The codes of the whole list, thirty rows at a time. */
    private List<String> walked(String query) {
        var codes = new ArrayList<String>();
        String next = "";
        do {
            Client.Answer answer =
                    city.get("/api/discipline-bodies?limit=30&" + query + (next.isEmpty() ? "" : "&after=" + next));
            codes.addAll(codes(answer));
            next = answer.json().path("next").asString("");
        } while (!next.isEmpty());
        return codes;
    }

    private JsonNode staffing(String unit, String day) {
        return city.get("/api/discipline-bodies/" + unit + "?asOf=" + day).json();
    }

    private int entries(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", "organization." + act)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("[P5] 各看各的：市纪委看全市，镇纪委书记和镇党委书记看本镇，村书记无可看，班子成员不能看")
    void showsToEachWhatHisRightsReach() {
        assertThat(codes(city.get("/api/discipline-bodies?limit=200"))).contains(FIRST_TOWN, SECOND_TOWN, "320200.S");
        assertThat(codes(town.get("/api/discipline-bodies"))).containsExactly(FIRST_TOWN);
        assertThat(codes(client("town-secretary").get("/api/discipline-bodies")))
                .containsExactly(FIRST_TOWN);
        assertThat(codes(client("dispatched-team-head").get("/api/discipline-bodies")))
                .containsExactly("990100.T01");
        assertThat(client("village-secretary")
                        .get("/api/discipline-bodies?count=true")
                        .json()
                        .at("/total/value")
                        .asInt(-1))
                .isZero();
        assertThat(client("team-member").get("/api/discipline-bodies").status()).isEqualTo(403);
        assertThat(town.get("/api/discipline-bodies/" + unit(SECOND_TOWN)).status())
                .isEqualTo(404);
        assertThat(town.get("/api/discipline-bodies/" + unit(SECOND_TOWN) + "/trainings?year=2026")
                        .status())
                .isEqualTo(404);
        assertThat(town.get("/api/discipline-bodies/" + unit(SECOND_TOWN) + "/work-group-seats")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[P5] 单位页写明队伍情况是否可看：看得到的才有去处；党委不是纪检机构，不提这件事")
    void saysOfAUnitWhetherItsStaffingIsForTheReader() {
        assertThat(hidden(unit(FIRST_TOWN))).doesNotContain("staffing");
        assertThat(hidden(unit(SECOND_TOWN))).contains("staffing");
        assertThat(hidden(unit("990100002.P"))).doesNotContain("staffing");
    }

    private List<String> hidden(String unit) {
        return town.get("/api/units/" + unit)
                .json()
                .path("hidden")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    @DisplayName("[P5] 空缺四个月：从哪天起、多少天、该由哪一级补；空缺前一日没有空缺")
    void saysSinceWhenAPostIsVacantAndWhoFillsIt() {
        JsonNode vacancy = staffing(own, "2026-12-08").at("/vacancies/0");

        assertThat(vacancy.at("/post/name").asString()).isEqualTo("镇纪委副书记");
        assertThat(vacancy.path("since").asString()).isEqualTo("2026-08-03");
        assertThat(vacancy.path("days").asInt()).isEqualTo(127);
        assertThat(vacancy.path("managedBy").asString()).isEqualTo("TOWN");
        assertThat(vacancy.at("/appointedBy/name").asString()).isEqualTo("中共梅泽镇委员会");
        assertThat(staffing(own, "2026-08-02").path("vacancies")).isEmpty();
        assertThat(staffing(own, "2026-08-03").at("/vacancies/0/days").asInt(-1))
                .isZero();
        assertThat(codes(city.get("/api/discipline-bodies?vacant=true&limit=200")))
                .contains(FIRST_TOWN);
        assertThat(codes(city.get("/api/discipline-bodies?vacant=false&limit=200")))
                .doesNotContain(FIRST_TOWN);
        assertThat(walked("vacant=true&sort=vacantSince,code"))
                .containsExactlyInAnyOrderElementsOf(walked("vacant=true"));
        assertThat(walked("sort=-vacantSince,code")).hasSize(walked("").size()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("[P4] 纪委书记分管其他业务：列为提示")
    void flagsTheHeadWithOtherBusiness() {
        assertThat(staffing(unit(SECOND_TOWN), "2026-12-08")
                        .at("/body/otherBusiness")
                        .asBoolean())
                .isTrue();
        assertThat(staffing(unit(SECOND_TOWN), "2026-03-01")
                        .at("/body/otherBusiness")
                        .asBoolean())
                .isFalse();
        assertThat(staffing(own, "2026-12-08").at("/body/otherBusiness").asBoolean())
                .isFalse();
    }

    private Client.Answer establish(Client who, String unit, int authorised, String from) {
        return who.act(
                "/api/discipline-bodies/" + unit + "/acts/set-establishment",
                Map.of("authorised", authorised, "filled", 3, "basis", "演示编〔2026〕1号", "from", from),
                client("city-office-clerk").get("/api/units/" + unit).header("ETag"));
    }

    @Test
    @DisplayName("[P5] 登记编制：按日期各有各的数；日期倒退、没有变化、不是纪检机构、无权的，都拒绝")
    void setsTheEstablishmentThroughTime() {
        Client clerk = client("city-office-clerk");
        String body = unit("990100003.S");
        int before = entries("establishment-set");

        assertThat(establish(clerk, body, 4, "2027-01-01").status()).isEqualTo(200);
        assertThat(establish(clerk, body, 6, "2027-07-01").status()).isEqualTo(200);
        assertThat(entries("establishment-set")).isEqualTo(before + 2);
        assertThat(staffing(body, "2027-06-30").at("/body/authorised").asInt()).isEqualTo(4);
        assertThat(staffing(body, "2027-07-01").at("/body/authorised").asInt()).isEqualTo(6);
        assertThat(establish(clerk, body, 5, "2027-07-01").code()).isEqualTo("organization-004");
        assertThat(establish(clerk, body, 6, "2027-09-01").code()).isEqualTo("organization-046");
        assertThat(establish(clerk, unit("990100003.P"), 6, "2027-09-01").code())
                .isEqualTo("organization-040");
        assertThat(establish(city, body, 7, "2027-09-01").status()).isEqualTo(403);
        assertThat(establish(clerk, body, 7, "2062-01-01").code()).isEqualTo("organization-048");
        assertThat(clerk.get("/api/discipline-bodies/" + unit("990100003.P")).status())
                .as("a committee is no discipline body")
                .isEqualTo(404);
        assertThat(clerk.act(
                                "/api/discipline-bodies/" + body + "/acts/set-establishment",
                                Map.of("authorised", 9, "filled", 3, "basis", "文", "from", "2028-01-01"),
                                "\"1\"")
                        .status())
                .isEqualTo(412);
    }

    private static Client.Answer create(Client who, String path, Map<String, ?> body) {
        return who.post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Client.Answer train(Client who, String unit, String lastOn, String... people) {
        return create(
                who,
                "/api/discipline-bodies/" + unit + "/trainings",
                Map.of(
                        "people",
                        List.of(people),
                        "kind",
                        "PROFESSIONAL",
                        "title",
                        "监督执纪业务培训",
                        "heldBy",
                        "演示区纪委监委",
                        "firstOn",
                        "2026-04-01",
                        "lastOn",
                        lastOn,
                        "hours",
                        24));
    }

    private String officer(String unit, int number) {
        return staffing(unit, "2026-12-08")
                .at("/officers/" + number + "/person/id")
                .asString();
    }

    @Test
    @DisplayName("[P5] 登记培训：学时计入当年；外人、未结束的、日期颠倒的拒绝；撤回后不再计")
    void countsTrainingOfItsOfficers() {
        String body = unit("990100004.S");
        int hours = staffing(body, "2026-12-08").at("/officers/0/hours").asInt();
        String head = officer(body, 0);

        Client.Answer entered = train(city, body, "2026-04-03", head, officer(body, 1));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.json().path("people")).hasSize(2);
        JsonNode after = staffing(body, "2026-12-08").at("/officers/0");
        assertThat(after.path("hours").asInt()).isEqualTo(hours + 24);
        assertThat(staffing(body, "2026-04-02").at("/officers/0/hours").asInt(-1))
                .isZero();
        assertThat(staffing(body, "2027-01-01").at("/officers/0/hours").asInt()).isZero();
        assertThat(train(city, body, "2026-04-03", officer(own, 0)).code()).isEqualTo("organization-041");
        assertThat(train(city, body, "2026-12-09", head).code()).isEqualTo("organization-045");
        assertThat(train(city, body, "2026-03-31", head).code()).isEqualTo("organization-004");
        assertThat(train(town, body, "2026-04-03", head).status()).isEqualTo(403);

        String withdraw = "/api/trainings/" + entered.json().path("id").asString() + "/acts/withdraw";
        assertThat(town.act(withdraw, Map.of(), entered.header("ETag")).status())
                .isEqualTo(404);
        assertThat(city.act(withdraw, Map.of(), entered.header("ETag")).status())
                .isEqualTo(200);
        assertThat(city.act(withdraw, Map.of(), "\"2\"").code()).isEqualTo("organization-044");
        assertThat(staffing(body, "2026-12-08").at("/officers/0/hours").asInt()).isEqualTo(hours);
    }

    private Client.Answer join(String name, @Nullable String leaveBy, @Nullable String reason) {
        return join(name, leaveBy, reason, "2026-02-02");
    }

    private Client.Answer join(String name, @Nullable String leaveBy, @Nullable String reason, String joinedOn) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("ledBy", "梅泽镇人民政府");
        body.put("joinedOn", joinedOn);
        body.put("leaveBy", leaveBy);
        body.put("reason", reason);
        return create(town, "/api/discipline-bodies/" + own + "/work-group-seats", body);
    }

    private JsonNode seat(String name, String day) {
        return town.get("/api/discipline-bodies/" + own + "/work-group-seats?asOf=" + day)
                .json()
                .path("items")
                .valueStream()
                .filter(seat -> seat.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("[P4] 议事协调机构：逾期未退的点名；延期要理由，原期限留存；退出后不能再办")
    void leavesWorkGroupsByADay() {
        String name = "拆违控违工作专班";
        assertThat(join(name, null, null).code()).isEqualTo("organization-043");
        assertThat(join(name, "2026-02-01", null).code()).isEqualTo("organization-004");
        Client.Answer joined = join(name, "2026-06-30", null);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(join(name, "2026-06-30", null).code()).isEqualTo("organization-042");
        assertThat(seat(name, "2026-07-01").path("overdue").asBoolean())
                .as("nobody had set the limit by then")
                .isFalse();
        assertThat(seat(name, "2026-12-08").path("overdue").asBoolean()).isTrue();
        assertThat(joined.json().at("/limits/0/setOn").asString()).isEqualTo("2026-12-08");
        assertThat(codes(city.get("/api/discipline-bodies?overdue=true&limit=200")))
                .contains(FIRST_TOWN);

        String acts = "/api/work-group-seats/" + joined.json().path("id").asString() + "/acts/";
        var later = Map.of("leaveBy", "2026-12-31", "reason", "专班年底撤销");
        assertThat(town.act(acts + "prolong", later, "\"1\"").status()).isEqualTo(200);
        assertThat(town.act(acts + "prolong", later, "\"1\"").status()).isEqualTo(412);
        assertThat(town.act(acts + "prolong", later, "\"2\"").code()).isEqualTo("organization-046");
        assertThat(seat(name, "2026-12-08").path("overdue").asBoolean()).isFalse();
        assertThat(seat(name, "2026-12-08").path("limits")).hasSize(2);
        assertThat(seat(name, "2026-12-07").path("leaveBy").asString())
                .as("what was set later was not known the day before")
                .isEqualTo("2026-06-30");

        assertThat(town.act(acts + "leave", Map.of("on", "2026-02-02"), "\"2\"").code())
                .isEqualTo("organization-004");
        assertThat(town.act(acts + "leave", Map.of("on", "2062-12-08"), "\"2\"").code())
                .isEqualTo("organization-047");
        assertThat(town.act(acts + "leave", Map.of("on", "2026-12-08"), "\"2\"").status())
                .isEqualTo(200);
        assertThat(town.act(acts + "leave", Map.of("on", "2026-12-08"), "\"3\"").code())
                .isEqualTo("organization-044");
        assertThat(join(name, null, "本职需要").code()).as("the same days twice").isEqualTo("organization-042");
        assertThat(join(name, null, "本职需要", "2026-12-08").status())
                .as("joins again once it has left")
                .isEqualTo(201);
        assertThat(join("明年的专班", "2027-06-30", null, "2027-01-04").code()).isEqualTo("organization-047");
    }

    @Test
    @DisplayName("[P5] 导出的表与清单逐行相同，只有看得到的，并留痕")
    void takesTheListAway() throws IOException {
        int before = entries("staffing-exported");
        String query = "?sort=-code&within=" + unit("990100.S");
        List<List<String>> shown = city.get("/api/discipline-bodies" + query + "&limit=200")
                .json()
                .path("items")
                .valueStream()
                .map(StaffingIntegrationTests::cells)
                .toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(workbook(city, query)).isEqualTo(shown);
        assertThat(entries("staffing-exported")).isEqualTo(before + 1);
        assertThat(workbook(client("town-secretary"), ""))
                .extracting(List::getFirst)
                .containsExactly(FIRST_TOWN);
    }

    private static List<String> cells(JsonNode body) {
        return List.of(
                body.path("code").asString(),
                body.path("name").asString(),
                body.at("/committee/name").asString(""),
                body.path("authorised").asString(""),
                body.path("filled").asString(""),
                body.path("posts").asString(),
                body.path("vacant").asString(),
                body.path("vacantSince").asString(""),
                body.path("partTime").asString(),
                body.path("untrained").asString(),
                body.path("workGroups").asString(),
                body.path("overdue").asString(),
                body.path("otherBusiness").asBoolean() ? "是 yes" : "");
    }

    /** The rows of the workbook with a code in the first cell, as far as its columns go. */
    private static List<List<String>> workbook(Client who, String query) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(
                who.download("/api/discipline-bodies/export.xlsx" + query).body()))) {
            return workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).matches("[0-9]+\\..*"))
                    .map(row -> IntStream.range(0, COLUMNS)
                            .mapToObj(column -> column == DAY
                                    ? row.getCellAsDate(column)
                                            .map(day -> day.toLocalDate().toString())
                                            .orElse("")
                                    : row.getCellText(column))
                            .toList())
                    .toList();
        }
    }

    @Test
    @DisplayName("[P4] 清单里列的，正是逐个问权限时够得到的")
    void listsWhatTheRightsReach() {
        List<String> all = walked("");
        for (String persona :
                List.of("district-secretary", "town-secretary", "town-discipline-secretary", "dispatched-team-head")) {
            Client reader = client(persona);
            List<String> reached = all.stream()
                    .filter(code ->
                            reader.get("/api/discipline-bodies/" + unit(code)).status() == 200)
                    .toList();
            assertThat(codes(reader.get("/api/discipline-bodies?limit=200")))
                    .as(persona)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(reached);
        }
    }

    @Test
    @DisplayName("[P5] 派驻组没有同级党组织：空缺由派出它的纪委的同级党委任命")
    void namesWhoFillsAPostOfATeam() {
        String team = unit("990100.T02");
        String post =
                jdbc.sql("""
                        SELECT post.id FROM organization_post post JOIN organization_post_state state ON state.post = post.id
                        WHERE post.unit = CAST(:team AS uuid) AND state.name = '组员'
                        """).param("team", team).query(UUID.class).single().toString();
        Client administrator = client("system-administrator");
        assertThat(administrator
                        .act(
                                "/api/posts/" + post + "/acts/vacate",
                                Map.of("on", "2026-12-01"),
                                administrator.get("/api/posts/" + post).header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(staffing(team, "2026-12-08")
                        .at("/vacancies/0/appointedBy/name")
                        .asString())
                .isEqualTo("中共演示区委员会");
    }

    @Test
    @DisplayName("日子太远、文字里有空字符：指出是哪一项，不是系统出错")
    void refusesDaysAndTextsThatCannotBe() {
        for (String day : List.of("-9999-01-01", "+999999999-12-31", "1899-12-31", "3000-01-01")) {
            Client.Answer answer = join("专班", "2027-01-01", null, day);
            assertThat(answer.status()).as(day).isEqualTo(400);
            assertThat(answer.json().at("/violations/0/pointer").asString()).isEqualTo("/joinedOn");
        }
        assertThat(join("a\u0000b", "2027-01-01", null)
                        .json()
                        .at("/violations/0/pointer")
                        .asString())
                .isEqualTo("/name");
        assertThat(city.get("/api/discipline-bodies?q=%00%00").status()).isEqualTo(400);
        assertThat(city.get("/api/places?asOf=%2B999999999-12-31").status()).isEqualTo(400);
    }
}
