package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.organization.OrganizationSetup.KnownProfile;
import io.liangze.foundation.organization.OrganizationSetup.NewUnit;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LiangzeTest(Template.SMALL)
@DisplayName("机构历史、派驻和机构图")
class OrganizationDaysIntegrationTests {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 3, 1);
    private static final LocalDate CHANGED = LocalDate.of(2026, 7, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganizationSetup setup;

    private Client clerk;

    @BeforeEach
    void signIn() {
        clerk = new Client("http://localhost:" + port).as("city-office-clerk");
    }

    @Test
    @DisplayName("[S1] 更名和换上级：历史从新到旧，两天各有各的答案")
    void tellsOfANewNameAndANewSuperior() {
        UnitId branch = unit("990100001001.P");
        UnitId town = unit("990100002.P");
        become(branch, "中共小城新村支部委员会");
        move(branch, town);

        JsonNode history = items("/api/units/" + branch + "/history");

        assertThat(events(history)).containsExactly("PRINCIPAL_SUPERIOR_CHANGED", "RENAMED", "TERM_BEGUN", "BEGUN");
        assertThat(history.at("/0/on").asString()).isEqualTo("2026-07-01");
        assertThat(history.at("/0/before").asString()).isEqualTo("中共第1镇委员会");
        assertThat(history.at("/0/after").asString()).isEqualTo("中共第2镇委员会");
        assertThat(history.at("/0/other/id").asString()).isEqualTo(town.toString());
        assertThat(history.at("/1/before").asString()).isEqualTo("中共第1镇第1村支部委员会");
        assertThat(history.at("/1/after").asString()).isEqualTo("中共小城新村支部委员会");
        assertThat(history.at("/3/after").asString()).isEqualTo("中共第1镇第1村支部委员会");
        assertThat(read(branch, CHANGED.minusDays(1)).path("name").asString()).isEqualTo("中共第1镇第1村支部委员会");
        assertThat(read(branch, CHANGED).path("name").asString()).isEqualTo("中共小城新村支部委员会");
        assertThat(read(branch, CHANGED).at("/principalSuperior/name").asString())
                .isEqualTo("中共第2镇委员会");
    }

    @Test
    @DisplayName("[S1] 交接：前任离任、后任主持工作，职务和姓名都在历史里")
    void tellsOfAHandOver() {
        UnitId branch = unit("990100001002.P");
        PostId post = secretary(branch);
        transaction.executeWithoutResult(status -> {
            setup.endTerm(post, CHANGED);
            PersonId next = setup.addPerson("后任书记");
            setup.appoint(next, post, TermCapacity.ACTING, CHANGED);
        });

        JsonNode history = items("/api/units/" + branch + "/history");

        assertThat(events(history)).containsExactly("TERM_BEGUN", "TERM_ENDED", "TERM_BEGUN", "BEGUN");
        assertThat(history.at("/0/other/name").asString()).isEqualTo("后任书记");
        assertThat(history.at("/0/capacity").asString()).isEqualTo("ACTING");
        assertThat(history.at("/0/post").asString()).isEqualTo("书记");
        assertThat(history.at("/1/before").asString()).isEqualTo("第1镇第2村书记");
        assertThat(history.at("/1/other/id")).isEqualTo(history.at("/2/other/id"));
    }

    @Test
    @DisplayName("[S1] 撤销的单位：撤销和承接的单位都在历史里，读到的是最后的样子")
    void tellsOfAnEndAndWhoCarriesOn() {
        UnitId former = unit("990100001003.P");
        UnitId successor = unit("990100001004.P");
        // ends and mergers are acts of their own; here only what they leave behind is wanted
        jdbc.sql("UPDATE organization_unit_state SET to_on = :on WHERE unit = :unit")
                .params(Map.of("on", CHANGED, "unit", former.value()))
                .update();
        jdbc.sql("UPDATE organization_unit_relation SET to_on = :on WHERE lower = :unit")
                .params(Map.of("on", CHANGED, "unit", former.value()))
                .update();
        jdbc.sql("INSERT INTO organization_unit_successor (former, successor, from_on) VALUES (:unit, :next, :on)")
                .params(Map.of("on", CHANGED, "unit", former.value(), "next", successor.value()))
                .update();

        JsonNode history = items("/api/units/" + former + "/history");

        assertThat(events(history)).containsExactly("SUCCEEDED_BY", "ENDED", "TERM_BEGUN", "BEGUN");
        assertThat(history.at("/0/other/id").asString()).isEqualTo(successor.toString());
        assertThat(history.at("/1/before").asString()).isEqualTo("中共第1镇第3村支部委员会");
        assertThat(read(former, null).path("validTo").asString()).isEqualTo("2026-07-01");
        assertThat(events(items("/api/units/" + successor + "/history")))
                .containsExactly("SUCCESSOR_OF", "TERM_BEGUN", "BEGUN");
    }

    @Test
    @DisplayName("[S1] 村划归另一个镇：地方的历史")
    void tellsOfAPlaceThatWasMoved() {
        PlaceId village = place("990100003001");
        PlaceId town = place("990100002");
        // the reorganization is an act of its own; here only the two states that it leaves behind are wanted
        jdbc.sql("UPDATE organization_place_state SET to_on = :on WHERE place = :village")
                .params(Map.of("on", CHANGED, "village", village.value()))
                .update();
        jdbc.sql("""
                        INSERT INTO organization_place_state (place, from_on, name, level, kind, parent)
                        SELECT place, to_on, '小城新村', level, kind, :town FROM organization_place_state WHERE place = :village
                        """)
                .params(Map.of("town", town.value(), "village", village.value()))
                .update();

        JsonNode history = items("/api/places/" + village + "/history");

        assertThat(events(history)).containsExactly("PARENT_CHANGED", "RENAMED", "BEGUN");
        assertThat(history.at("/0/before").asString()).isEqualTo("第3镇");
        assertThat(history.at("/0/after").asString()).isEqualTo("第2镇");
        assertThat(history.at("/2/after").asString()).isEqualTo("第3镇第1村");
    }

    @Test
    @DisplayName("没有的单位没有历史，也没有机构图")
    void knowsNothingOfWhatThereIsNot() {
        UUID nothing = UUID.randomUUID();
        assertThat(clerk.get("/api/units/" + nothing + "/history").status()).isEqualTo(404);
        assertThat(clerk.get("/api/places/" + nothing + "/history").status()).isEqualTo(404);
        assertThat(clerk.get("/api/units/" + nothing + "/chart").status()).isEqualTo(404);
        assertThat(clerk.get("/api/units/" + unit("990100.P") + "/chart?asOf=2020-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[R9] 派驻组：驻在的单位和它的下级，从派驻那天起")
    void saysWhomATeamCovers() {
        UnitId team = team("990100.T", "驻第2镇纪检监察组");
        UnitId town = unit("990100002.P");
        UnitId village = unit("990100002001.P");
        transaction.executeWithoutResult(status -> setup.cover(team, town, IN_OFFICE));

        assertThat(read(team, null).at("/covers/0/id").asString()).isEqualTo(town.toString());
        assertThat(read(team, null).path("covers")).hasSize(1);
        assertThat(read(town, null).at("/dispatchedTeams/0/name").asString()).isEqualTo("驻第2镇纪检监察组");
        assertThat(read(village, null).at("/dispatchedTeams/0/id").asString()).isEqualTo(team.toString());
        assertThat(read(village, IN_OFFICE.minusDays(1)).path("dispatchedTeams"))
                .isEmpty();
        assertThat(read(unit("990100001001.P"), null).path("dispatchedTeams")).isEmpty();
        // the town, its discipline commission and its four villages
        assertThat(items("/api/units?coveredBy=" + team)).hasSize(6);
        assertThat(items("/api/units?coveredBy=" + team + "&asOf=" + IN_OFFICE.minusDays(1)))
                .isEmpty();
        assertThat(events(items("/api/units/" + town + "/history"))).contains("COVERED");
        assertThat(events(items("/api/units/" + team + "/history"))).containsExactly("COVERS", "BEGUN");
    }

    @Test
    @DisplayName("两条线各自的上级和下级个数")
    void countsEachLine() {
        JsonNode commission = read(unit("990100.S"), null);
        assertThat(commission.at("/principalSuperior/name").asString()).isEqualTo("中共小城区委员会");
        assertThat(commission.at("/supervisorySuperior/name").asString()).isEqualTo("中共小城市纪律检查委员会");
        assertThat(commission.path("principalSubordinates").asInt()).isZero();
        assertThat(commission.path("supervisorySubordinates").asInt()).isGreaterThanOrEqualTo(3);
        // its three towns and its own discipline commission
        assertThat(read(unit("990100.P"), null).path("principalSubordinates").asInt())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("[S3] 看以前的日子，不显示后来年度的基本情况")
    void knowsNoProfileOfAYearToCome() {
        UnitId town = unit("990100003.P");
        transaction.executeWithoutResult(status -> setup.addProfile(
                new KnownProfile(town, 2026, 320, 21_000, setup.addPerson("填报人"), LocalDate.of(2026, 1, 15))));

        assertThat(read(town, null).path("describedYear").asInt()).isEqualTo(2026);
        assertThat(read(town, LocalDate.of(2025, 6, 30)).path("describedYear").isNull())
                .isTrue();
        assertThat(items("/api/units?q=990100003.P&asOf=2025-06-30")
                        .at("/0/describedYear")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName("[S1] 机构图：两条线各两级，负责人和空缺")
    void drawsBothLines() {
        transaction.executeWithoutResult(status -> setup.endTerm(secretary(unit("990100003.P")), CHANGED));

        JsonNode lines =
                clerk.get("/api/units/" + unit("990000.P") + "/chart").json().path("lines");

        JsonNode principal = lines.path(0);
        assertThat(principal.path("line").asString()).isEqualTo("PRINCIPAL");
        assertThat(principal.path("complete").asBoolean()).isTrue();
        // itself, its commission and the district; the commission and the three towns of the district
        assertThat(names(principal)).containsExactly("小城市党委", "小城市纪委", "小城区党委", "小城区纪委", "第1镇党委", "第2镇党委", "第3镇党委");
        assertThat(principal.at("/units/0/upper").isNull()).isTrue();
        assertThat(principal.at("/units/4/upper").asString())
                .isEqualTo(unit("990100.P").toString());
        assertThat(principal.at("/units/4/head/person/name").asString()).isEqualTo("第1镇书记");
        assertThat(principal.at("/units/6/head/person").isNull()).isTrue();
        assertThat(principal.at("/units/6/vacancies").asInt()).isEqualTo(1);
        assertThat(principal.at("/units/6/subordinates").asInt()).isEqualTo(5);
        JsonNode supervisory = lines.path(1);
        assertThat(supervisory.path("line").asString()).isEqualTo("SUPERVISORY");
        assertThat(names(supervisory)).startsWith("小城市纪委", "小城区纪委").contains("第1镇纪委", "第2镇纪委", "第3镇纪委");

        JsonNode before = clerk.get("/api/units/" + unit("990000.P") + "/chart?asOf=" + CHANGED.minusDays(1))
                .json();
        assertThat(before.at("/lines/0/units/6/vacancies").asInt()).isZero();
    }

    private UnitId unit(String code) {
        return new UnitId(idOf("organization_unit", code));
    }

    private PlaceId place(String code) {
        return new PlaceId(idOf("organization_place", code));
    }

    private UUID idOf(String register, String code) {
        return jdbc.sql("SELECT id FROM " + register + " WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private UnitId team(String code, String name) {
        UnitId commission = unit("990100.S");
        PlaceId place = place("990100");
        return transaction.execute(status -> setup.addUnit(new NewUnit(
                code,
                name,
                name,
                UnitKind.DISPATCHED_TEAM,
                TeamDispatch.COMPREHENSIVE,
                place,
                null,
                commission,
                FOUNDED)));
    }

    private PostId secretary(UnitId unit) {
        return new PostId(jdbc.sql("SELECT id FROM organization_post WHERE unit = :unit AND kind = 'SECRETARY'")
                .param("unit", unit.value())
                .query(UUID.class)
                .single());
    }

    /** Renaming is an act of its own; here only the two states that it leaves behind are wanted. */
    private void become(UnitId unit, String name) {
        jdbc.sql("UPDATE organization_unit_state SET to_on = :on WHERE unit = :id")
                .params(Map.of("on", CHANGED, "id", unit.value()))
                .update();
        jdbc.sql("""
                        INSERT INTO organization_unit_state (unit, from_on, name, short_name, kind, line, place)
                        SELECT unit, to_on, :name, short_name, kind, line, place FROM organization_unit_state WHERE unit = :id
                        """).params(Map.of("name", name, "id", unit.value())).update();
    }

    /** As {@link #become}: the two relations that a move leaves behind. */
    private void move(UnitId unit, UnitId upper) {
        jdbc.sql("UPDATE organization_unit_relation SET to_on = :on WHERE lower = :id AND to_on IS NULL")
                .params(Map.of("on", CHANGED, "id", unit.value()))
                .update();
        jdbc.sql(
                        "INSERT INTO organization_unit_relation (line, lower, upper, from_on) VALUES ('PRINCIPAL', :id, :upper, :on)")
                .params(Map.of("on", CHANGED, "id", unit.value(), "upper", upper.value()))
                .update();
    }

    private JsonNode read(UnitId unit, @Nullable LocalDate asOf) {
        return clerk.get("/api/units/" + unit + (asOf == null ? "" : "?asOf=" + asOf))
                .json();
    }

    private JsonNode items(String path) {
        return clerk.get(path).json().path("items");
    }

    private static List<String> events(JsonNode history) {
        return texts(history, "event");
    }

    private static List<String> names(JsonNode line) {
        return texts(line.path("units"), "shortName");
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }
}
