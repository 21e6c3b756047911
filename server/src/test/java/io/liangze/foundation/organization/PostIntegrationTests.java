package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
@DisplayName("职务：任职、离任、交接、调整")
class PostIntegrationTests {

    private static final String TOWN = "990100001.P";
    private static final String COMMISSION = "990100001.S";
    private static final String OTHER_TOWN = "990100002.P";

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Client clerk;
    private String secretary;
    private String discipline;
    private String newcomer;

    @BeforeEach
    void signIn() {
        clerk = client("town-office-clerk");
        secretary = heldPost(TOWN, PostKind.SECRETARY, "前任人");
        discipline = heldPost(COMMISSION, PostKind.DISCIPLINE_SECRETARY, "纪委书记");
        newcomer = setUp(() -> setup.addPerson("接任人")).toString();
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private <T> T setUp(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private UnitId unit(String code) {
        return setUp(() -> setup.unitByCode(code).orElseThrow());
    }

    /** A post of its own for each test, since they share one database. */
    private String heldPost(String unit, PostKind kind, String holder) {
        UnitId of = unit(unit);
        return setUp(() -> {
                    PostId post = setup.addPost(
                            new NewPost(of, kind.name(), kind, null, null, null, 3, LocalDate.of(2021, 1, 1)));
                    setup.appoint(setup.addPerson(holder), post, TermCapacity.REGULAR, LocalDate.of(2024, 3, 1));
                    return post;
                })
                .toString();
    }

    private String postOf(String unit, String kind) {
        return jdbc.sql("SELECT id FROM organization_post WHERE unit = :unit AND kind = :kind")
                .param("unit", unit(unit).value())
                .param("kind", kind)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String place(String code) {
        return setUp(() -> setup.placeByCode(code).orElseThrow()).toString();
    }

    private Client.Answer act(String post, String act, Map<String, Object> body) {
        return act(clerk, post, act, body);
    }

    private static Client.Answer act(Client who, String post, String act, Map<String, Object> body) {
        return who.act(
                "/api/posts/" + post + "/acts/" + act,
                body,
                who.get("/api/posts/" + post).header("ETag"));
    }

    private int entries(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", "organization." + act)
                .query(Integer.class)
                .single();
    }

    private String holder(String on) {
        return clerk.get("/api/posts/" + secretary + "?asOf=" + on)
                .json()
                .at("/holder/person/name")
                .asString("");
    }

    private Map<String, Object> handOver(String on) {
        return Map.of("successor", newcomer, "capacity", "REGULAR", "on", on, "note", "两件信访未结");
    }

    private static Map<String, Object> state(String portfolio, String from, String... villages) {
        var state = new HashMap<String, Object>();
        state.put("rank", "SECTION_HEAD");
        state.put("managedBy", "DISTRICT");
        state.put("portfolio", portfolio);
        state.put("otherBusiness", false);
        state.put("villages", List.of(villages));
        state.put("from", from);
        return state;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    @DisplayName("[S1] 书记交接：前一日问是前任，当日问是继任；两段任期连着，移交事项随前一段保存并留痕")
    void handsOverOnADay() {
        int before = entries("post-handed-over");
        Client.Answer answer = act(secretary, "hand-over", handOver("2026-12-10"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(entries("post-handed-over")).isEqualTo(before + 1);
        assertThat(holder("2026-12-09")).isEqualTo("前任人");
        assertThat(holder("2026-12-10")).isEqualTo("接任人");
        assertThat(answer.json().at("/terms/1/to").asString()).isEqualTo("2026-12-10");
        assertThat(answer.json().at("/terms/1/handOver").asString()).isEqualTo("两件信访未结");
        assertThat(answer.header("ETag"))
                .isEqualTo(clerk.get("/api/posts/" + secretary).header("ETag"));
        assertThat(clerk.get("/api/units/" + unit(TOWN) + "/posts?asOf=2026-12-10")
                        .json()
                        .toString())
                .contains(newcomer);
        assertThat(clerk.get("/api/units/" + unit(TOWN) + "/posts?asOf=2026-12-09")
                        .json()
                        .toString())
                .doesNotContain(newcomer);
    }

    @Test
    @DisplayName("移交事项只给办理的人和经手的人看")
    void hidesWhatWasHandedOverFromOthers() {
        act(client("city-office-clerk"), postOf(OTHER_TOWN, "SECRETARY"), "hand-over", handOver("2026-12-10"));

        JsonNode seen =
                clerk.get("/api/posts/" + postOf(OTHER_TOWN, "SECRETARY")).json();
        assertThat(seen.at("/terms/0/person/name").asString()).isEqualTo("接任人");
        assertThat(seen.at("/terms/1/handOver").isNull()).isTrue();
        assertThat(texts(seen.path("hidden"))).contains("handOver");
    }

    @Test
    @DisplayName("交给本人、无人可交、次序不对、没有登记的人：逐一拒绝，什么都不留下")
    void refusesHandingOverByEachRule() {
        String holder = clerk.get("/api/posts/" + secretary)
                .json()
                .at("/holder/person/id")
                .asString();
        int before = entries("post-handed-over");
        var toHimself = new HashMap<>(handOver("2026-12-10"));
        toHimself.put("successor", holder);
        var toNobody = new HashMap<>(handOver("2026-12-10"));
        toNobody.put("successor", PersonId.next().toString());

        assertThat(act(secretary, "hand-over", toHimself).code()).isEqualTo("organization-032");
        assertThat(act(secretary, "hand-over", toNobody).code()).isEqualTo("organization-035");
        assertThat(act(secretary, "hand-over", handOver("2024-03-01")).code()).isEqualTo("organization-004");
        assertThat(act(secretary, "hand-over", handOver("2020-01-01")).code()).isEqualTo("organization-005");
        setUp(() -> {
            setup.endTerm(PostId.of(secretary), LocalDate.of(2026, 12, 1));
            return true;
        });
        assertThat(act(secretary, "hand-over", handOver("2026-12-10")).code()).isEqualTo("organization-031");
        assertThat(entries("post-handed-over")).isEqualTo(before);
        assertThat(holder("2026-11-30")).isEqualTo("前任人");
    }

    @Test
    @DisplayName("离任后空缺，自离任之日起算；再任职须不早于离任之日；有人时不能再任")
    void vacatesAndFills() {
        int vacated = entries("post-vacated");
        int filled = entries("post-filled");
        Map<String, Object> fill = Map.of("person", newcomer, "capacity", "ACTING", "from", "2026-12-07");
        assertThat(act(secretary, "fill", fill).code()).isEqualTo("organization-030");
        assertThat(act(secretary, "vacate", Map.of("on", "2024-03-01")).code()).isEqualTo("organization-004");

        Client.Answer left = act(secretary, "vacate", Map.of("on", "2026-12-04"));
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.json().path("vacantSince").asString()).isEqualTo("2026-12-04");
        assertThat(left.json().path("holder").isNull()).isTrue();
        assertThat(lineOf(secretary, TOWN, "2026-12-05").path("vacantSince").asString())
                .isEqualTo("2026-12-04");
        assertThat(lineOf(secretary, TOWN, "2026-12-03").path("vacantSince").isNull())
                .isTrue();
        assertThat(act(secretary, "vacate", Map.of("on", "2026-12-05")).code()).isEqualTo("organization-031");

        var early = new HashMap<>(fill);
        early.put("from", "2026-12-03");
        assertThat(act(secretary, "fill", early).code()).isEqualTo("organization-004");
        Client.Answer held = act(secretary, "fill", fill);
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.json().at("/holder/capacity").asString()).isEqualTo("ACTING");
        assertThat(holder("2026-12-05")).isEmpty();
        assertThat(entries("post-vacated")).isEqualTo(vacated + 1);
        assertThat(entries("post-filled")).isEqualTo(filled + 1);
    }

    @Test
    @DisplayName("办理键：可办的可按，不可办的写明原因")
    void saysWhichActsAreAllowed() {
        JsonNode acts = clerk.get("/api/posts/" + secretary).json().path("acts");
        assertThat(acts.at("/0/why/code").asString()).isEqualTo("organization-030");
        assertThat(acts.at("/1/allowed").asBoolean()).isTrue();
        assertThat(acts.at("/2/allowed").asBoolean()).isTrue();
        assertThat(acts.at("/3/allowed").asBoolean()).isTrue();

        JsonNode elsewhere = clerk.get("/api/posts/" + postOf(OTHER_TOWN, "SECRETARY"))
                .json()
                .path("acts");
        assertThat(elsewhere.valueStream().map(act -> act.at("/why/code").asString()))
                .containsOnly("access-011");
    }

    @Test
    @DisplayName("别的镇的职务：不可办；他人先改：412；同一键：只办一次")
    void guardsReachVersionAndRepetition() {
        assertThat(act(postOf(OTHER_TOWN, "SECRETARY"), "vacate", Map.of("on", "2026-12-04"))
                        .status())
                .isEqualTo(403);
        int before = entries("post-handed-over");
        String path = "/api/posts/" + secretary + "/acts/hand-over";
        String seen = clerk.get("/api/posts/" + secretary).header("ETag");
        String key = UUID.randomUUID().toString();
        Client.Answer first = clerk.post(path, handOver("2026-12-10"), "If-Match", seen, "Idempotency-Key", key);
        Client.Answer again = clerk.post(path, handOver("2026-12-10"), "If-Match", seen, "Idempotency-Key", key);
        Client.Answer stale = clerk.act(path, handOver("2026-12-11"), seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("trace")).isEqualTo(first.json().path("trace"));
        assertThat(entries("post-handed-over")).isEqualTo(before + 1);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(clerk.get("/api/posts/" + PostId.next()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("[S1] 分工和联系村从某日起调整；之前各日仍答原样")
    void changesFromADay() {
        int changes = entries("post-changed");
        String first = place("990100001001");
        String second = place("990100001002");
        Client.Answer one = act(secretary, "change", state("全面", "2026-06-01", first));
        Client.Answer two = act(secretary, "change", state("全面、信访", "2026-09-01", second));

        assertThat(one.status()).isEqualTo(200);
        assertThat(two.status()).isEqualTo(200);
        JsonNode june =
                clerk.get("/api/posts/" + secretary + "?asOf=2026-08-31").json();
        assertThat(june.at("/state/portfolio").asString()).isEqualTo("全面");
        assertThat(june.at("/villages/0/id").asString()).isEqualTo(first);
        JsonNode september =
                clerk.get("/api/posts/" + secretary + "?asOf=2026-09-01").json();
        assertThat(september.at("/state/portfolio").asString()).isEqualTo("全面、信访");
        assertThat(september
                        .path("villages")
                        .valueStream()
                        .map(v -> v.path("id").asString()))
                .containsExactly(second);
        JsonNode before =
                clerk.get("/api/posts/" + secretary + "?asOf=2026-05-31").json();
        assertThat(before.at("/state/portfolio").isNull()).isTrue();
        assertThat(before.path("villages")).isEmpty();
        assertThat(september.path("states")).hasSize(3);
        assertThat(entries("post-changed")).isEqualTo(changes + 2);
    }

    @Test
    @DisplayName("没有变化、次序不对、联系村在辖区外或不是村：逐一拒绝")
    void refusesChangesByEachRule() {
        act(secretary, "change", state("全面", "2026-06-01"));
        int changes = entries("post-changed");

        assertThat(act(secretary, "change", state("全面", "2026-07-01")).code()).isEqualTo("organization-033");
        assertThat(act(secretary, "change", state("党建", "2026-06-01")).code()).isEqualTo("organization-004");
        assertThat(act(secretary, "change", state("党建", "2020-01-01")).code()).isEqualTo("organization-005");
        assertThat(act(secretary, "change", state("党建", "2026-07-01", place("990100002001")))
                        .code())
                .isEqualTo("organization-034");
        assertThat(act(secretary, "change", state("党建", "2026-07-01", place("990100001")))
                        .code())
                .isEqualTo("organization-034");
        assertThat(entries("post-changed")).isEqualTo(changes);
    }

    @Test
    @DisplayName("[P4] 纪委书记分管其他业务：提示，不阻止")
    void flagsOtherBusiness() {
        var withOthers = state("纪检监察、信访", "2026-06-01");
        withOthers.put("otherBusiness", true);

        assertThat(act(discipline, "change", withOthers).status()).isEqualTo(200);
        assertThat(flags(discipline, "2026-06-01")).containsExactly("OTHER_BUSINESS");
        assertThat(flags(discipline, "2026-05-31")).isEmpty();
        assertThat(texts(lineOf(discipline, COMMISSION, "2026-06-01").path("flags")))
                .containsExactly("OTHER_BUSINESS");
        assertThat(lineOf(discipline, COMMISSION, "2026-05-31").path("flags")).isEmpty();
    }

    /** The post as its unit lists it. */
    private JsonNode lineOf(String post, String unit, String on) {
        return clerk.get("/api/units/" + unit(unit) + "/posts?asOf=" + on)
                .json()
                .path("items")
                .valueStream()
                .filter(line -> line.path("id").asString().equals(post))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("[P4] 纪委书记另任其他职务：提示；只是本级党委委员：不提示")
    void flagsPostsOutsideTheLine() {
        String person = clerk.get("/api/posts/" + discipline)
                .json()
                .at("/holder/person/id")
                .asString();
        String seat = newPost(PostKind.TEAM_MEMBER, "党委委员", null);
        String deputy = newPost(PostKind.TEAM_MEMBER, "副镇长", "信访");
        Map<String, Object> fill = Map.of("person", person, "capacity", "CONCURRENT", "from", "2026-06-01");

        assertThat(act(seat, "fill", fill).status()).isEqualTo(200);
        assertThat(flags(discipline, "2026-06-01")).isEmpty();
        assertThat(act(deputy, "fill", fill).status()).isEqualTo(200);
        assertThat(flags(discipline, "2026-06-01")).containsExactly("OTHER_BUSINESS");

        assertThat(clerk.get("/api/persons/" + person).json().path("posts")).hasSize(3);
    }

    private String newPost(PostKind kind, String name, @Nullable String portfolio) {
        return setUp(() -> setup.addPost(
                        new NewPost(unit(TOWN), name, kind, null, null, portfolio, 5, LocalDate.of(2021, 1, 1))))
                .toString();
    }

    private List<String> flags(String post, String on) {
        return texts(clerk.get("/api/posts/" + post + "?asOf=" + on).json().path("flags"));
    }
}
