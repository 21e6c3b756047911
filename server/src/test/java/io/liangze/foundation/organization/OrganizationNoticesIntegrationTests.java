package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.notice.PostHolders;
import io.liangze.foundation.runtime.MovableTime;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.foundation.trace.Subjects;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The clock of a class only moves forward, so the scenes stand in the order of their days. */
@LiangzeTest(Template.SMALL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("机构的消息：该办的问到该办的人，办了就不再问")
class OrganizationNoticesIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableTime time;

    @Autowired
    private Subjects subjects;

    @Autowired
    private PostHolders holders;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Client clerk;

    @BeforeEach
    void signIn() {
        clerk = client("city-office-clerk");
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    /** Signs in as somebody of the small city, found by name. */
    private Client as(String name) {
        PersonId person = person(name);
        if (accounts.personas().stream().noneMatch(account -> account.person().equals(person))) {
            transaction.executeWithoutResult(status ->
                    accounts.add(new Accounts.Account(person, person.toString(), person.toString()), "liangze-demo"));
        }
        return client(person.toString());
    }

    private PersonId person(String name) {
        return new PersonId(id("SELECT id FROM organization_person WHERE name = :key", name));
    }

    private Actor actor(String name) {
        PersonId person = person(name);
        return holders.postsOf(Set.of(person), time.today()).getFirst();
    }

    private UnitId unit(String code) {
        return new UnitId(id("SELECT id FROM organization_unit WHERE code = :key", code));
    }

    private String place(String code) {
        return id("SELECT id FROM organization_place WHERE code = :key", code).toString();
    }

    private UUID id(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(UUID.class).single();
    }

    private String post(String unit, PostKind kind) {
        return "/api/posts/"
                + id(
                        "SELECT id FROM organization_post WHERE kind = '" + kind + "' AND unit = CAST(:key AS uuid)",
                        unit(unit).toString());
    }

    private void run(String job) {
        jobs.stream()
                .filter(candidate -> candidate.name().equals("organization." + job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /** What a kind told, as the names of the holders of posts or of the persons themselves, each with whether it is settled. */
    private List<@Nullable String> told(String kind) {
        return jdbc.sql("""
                        SELECT person.name || CASE WHEN message.settled_at IS NULL THEN '' ELSE ' 已办结' END
                        FROM notice_message message
                        LEFT JOIN organization_term term ON term.post = message.recipient AND term.to_on IS NULL
                        JOIN organization_person person ON person.id IN (message.recipient, term.person)
                        WHERE message.kind = :kind ORDER BY 1
                        """)
                .param("kind", "organization." + kind)
                .query(String.class)
                .list();
    }

    private static JsonNode first(Client client, String query) {
        return client.get("/api/inbox-messages?" + query).json().at("/items/0");
    }

    private void done(Client.Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isLessThan(300);
    }

    @Test
    @Order(1)
    @DisplayName("[P5] 纪检职务空缺：告知离任的人，请同级党组织书记补齐；补齐即办结，告知任职的人")
    void asksForAVacantDisciplinePostToBeFilled() {
        String path = post("990100001.S", PostKind.DISCIPLINE_SECRETARY);
        done(clerk.act(
                path + "/acts/vacate",
                Map.of("on", "2026-12-08"),
                clerk.get(path).header("ETag")));
        assertThat(told("term-ended")).containsExactly("第1镇纪委书记");
        assertThat(told("post-vacant")).containsExactly("第1镇书记");
        run("ask-to-fill-posts");
        assertThat(told("post-vacant")).containsExactly("第1镇书记");

        JsonNode asked = first(as("第1镇书记"), "asks=true");
        assertThat(asked.path("kind").asString()).isEqualTo("organization.post-vacant");
        assertThat(asked.at("/values/since").asString()).isEqualTo("2026-12-08");
        assertThat(asked.at("/subject/path").asString()).isEqualTo("/organization/posts/" + path.substring(11));

        done(clerk.act(
                path + "/acts/fill",
                Map.of("person", person("第1镇书记").toString(), "capacity", "CONCURRENT", "from", "2026-12-08"),
                clerk.get(path).header("ETag")));
        assertThat(told("post-vacant")).containsExactly("第1镇书记 已办结");
        assertThat(told("appointed")).containsExactly("第1镇书记");
    }

    @Test
    @Order(2)
    @DisplayName("不是纪检职务的空缺不问；还没有到的日子到了才问，问过又不成立的自己办结")
    void asksWhenTheDayHasCome() {
        String village = post("990100002001.P", PostKind.SECRETARY);
        done(clerk.act(
                village + "/acts/vacate",
                Map.of("on", "2026-12-08"),
                clerk.get(village).header("ETag")));
        String path = post("990100002.S", PostKind.DISCIPLINE_SECRETARY);
        done(clerk.act(
                path + "/acts/vacate",
                Map.of("on", "2026-12-20"),
                clerk.get(path).header("ETag")));
        run("ask-to-fill-posts");
        assertThat(told("post-vacant")).doesNotContain("第2镇书记");

        time.moveTo(Instant.parse("2026-12-20T01:00:00Z"));
        run("ask-to-fill-posts");
        assertThat(told("post-vacant")).contains("第2镇书记");
        // a term that was entered ahead begins without an act of that day
        done(clerk.act(
                path + "/acts/fill",
                Map.of("person", person("第3镇书记").toString(), "capacity", "CONCURRENT", "from", "2026-12-21"),
                clerk.get(path).header("ETag")));
        assertThat(told("post-vacant")).contains("第2镇书记");
        time.moveTo(Instant.parse("2026-12-21T01:00:00Z"));
        run("ask-to-fill-posts");
        assertThat(told("post-vacant")).contains("第2镇书记 已办结").doesNotContain("第2镇书记");
    }

    @Test
    @Order(3)
    @DisplayName("[P5] 议事协调机构逾期未退出：问本级和上一级纪委；上一级代为登记退出，两边都办结")
    void asksToLeaveAWorkGroupThatIsOverdue() {
        Client town = as("第3镇纪委书记");
        String own = "/api/discipline-bodies/" + unit("990100003.S") + "/work-group-seats";
        var seat = new HashMap<String, Object>(
                Map.of("name", "招商引资工作领导小组", "ledBy", "第3镇人民政府", "joinedOn", "2025-03-10", "leaveBy", "2026-12-20"));
        done(town.post(own, seat, "Idempotency-Key", UUID.randomUUID().toString()));
        time.moveTo(Instant.parse("2026-12-22T01:00:00Z"));
        run("ask-to-leave-groups");
        run("ask-to-leave-groups");
        assertThat(told("work-group-overdue")).containsExactly("小城区纪委书记", "第3镇纪委书记");

        Client district = as("小城区纪委书记");
        JsonNode asked = first(district, "asks=true&settled=false");
        assertThat(asked.at("/subject/title").asString()).isEqualTo("招商引资工作领导小组");
        assertThat(asked.path("overdue").asBoolean()).isTrue();
        SubjectRef subject = SubjectRef.parse(asked.at("/subject/ref").asString());
        assertThat(subjects.describe(Set.of(subject), actor("第3镇书记"))).containsKey(subject);
        assertThat(subjects.describe(Set.of(subject), actor("第2镇书记"))).isEmpty();
        JsonNode listed = town.get(own).json().at("/items/0");
        done(district.act(
                "/api/work-group-seats/" + listed.path("id").asString() + "/acts/leave",
                Map.of("on", "2026-12-22"),
                "\"" + listed.path("version").asLong() + "\""));
        assertThat(told("work-group-overdue")).containsExactly("小城区纪委书记 已办结", "第3镇纪委书记 已办结");
    }

    @Test
    @Order(4)
    @DisplayName("区划调整生效：告知有关单位和前后上级的负责人，别的不惊动")
    void tellsTheHeadsConcerned() {
        transaction.executeWithoutResult(status -> {
            PersonId administrator = setup.addPerson("系统管理员");
            setup.appoint(
                    administrator,
                    setup.addPost(new OrganizationSetup.NewPost(
                            unit("990000.P"),
                            "系统管理员",
                            PostKind.SYSTEM_ADMINISTRATOR,
                            null,
                            null,
                            null,
                            9,
                            LocalDate.of(2021, 1, 1))),
                    TermCapacity.REGULAR,
                    LocalDate.of(2024, 1, 1));
        });
        Client administrator = as("系统管理员");
        var step = Map.of(
                "does", "MOVE_PLACE",
                "place", place("990100001001"),
                "to", place("990100003"));
        Client.Answer drafted = administrator.post(
                "/api/reorganizations",
                Map.of("title", "一村划归第3镇", "basis", "演示", "effectiveOn", "2027-01-01", "steps", List.of(step)),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        done(drafted);
        assertThat(told("reorganization-enacted")).isEmpty();
        done(administrator.act(
                "/api/reorganizations/" + drafted.json().path("id").asString() + "/acts/enact",
                Map.of(),
                drafted.header("ETag")));
        assertThat(told("reorganization-enacted")).containsExactly("第1镇书记", "第1镇第1村书记", "第3镇书记");
        JsonNode message = first(as("第1镇第1村书记"), "asks=false");
        assertThat(message.at("/subject/title").asString()).isEqualTo("一村划归第3镇");
    }

    @Test
    @Order(5)
    @DisplayName("[P1] 每年一月请党组织填报：书记和联络员各一条，一年一次；填报即办结，补填去年的不算")
    void asksForProfilesOnceAYear() {
        time.moveTo(Instant.parse("2027-01-04T01:00:00Z"));
        run("ask-for-profiles");
        run("ask-for-profiles");
        assertThat(told("profile-missing"))
                .hasSize(17 + 2 - 1) // each secretary and the two clerks; one village has no secretary
                .contains("town-office-clerk", "第1镇书记", "小城市书记")
                .doesNotContain("第1镇纪委书记", "第2镇第1村书记");

        Client town = client("town-office-clerk");
        JsonNode asked = first(town, "asks=true&settled=false");
        assertThat(asked.path("dueOn").asString()).isEqualTo("2027-01-31");
        assertThat(asked.path("overdue").asBoolean(true)).isFalse();
        describe(town, 2026);
        assertThat(town.get("/api/inbox").json().path("asked").asInt()).isEqualTo(1);
        describe(town, 2027);
        assertThat(town.get("/api/inbox").json().path("asked").asInt()).isZero();
        assertThat(told("profile-missing")).contains("town-office-clerk 已办结", "第1镇书记 已办结", "第2镇书记");

        time.moveTo(Instant.parse("2027-02-01T01:00:00Z"));
        assertThat(client("city-office-clerk")
                        .get("/api/inbox")
                        .json()
                        .path("late")
                        .asInt())
                .isEqualTo(1);
        // what may no longer be entered is asked no more
        time.moveTo(Instant.parse("2029-01-02T01:00:00Z"));
        run("ask-for-profiles");
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM notice_message
                        WHERE kind = 'organization.profile-missing' AND occasion = '2027' AND settled_at IS NULL
                        """).query(Integer.class).single()).isZero();
    }

    private void describe(Client client, int year) {
        String unit = "/api/units/"
                + client.get("/api/session").json().at("/post/unit/id").asString();
        done(client.act(
                unit + "/acts/describe",
                Map.of("year", year, "partyMembers", 40),
                client.get(unit).header("ETag")));
    }
}
